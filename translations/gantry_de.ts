<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>EndpointText</name>
    <message>
        <source>Waiting to build</source>
        <translation>Wartet auf den Build</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Ready, no worker</source>
        <translation>Bereit, kein Worker</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>The server says READY and counts no available worker: the first request has to wait for one. (Concluded here from the number of workers.)</source>
        <translation>Der Server meldet READY und zählt keinen verfügbaren Worker: Die erste Anfrage muss auf einen warten. (Hier aus der Zahl der Worker geschlossen.)</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Async</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>%1 of %2–%3</source>
        <extracomment>workers available, then the least and the most there may be: &quot;1 of 0–2&quot;</extracomment>
        <translation>%1 von %2–%3</translation>
    </message>
</context>
<context>
    <name>gantry::Activity</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a step and the bytes moved so far: &quot;Uploading the code, 3.1 MB of 12 MB&quot;</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>gantry::ActivityDetail</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>gantry::ActivityModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>gantry::ActivityPage</name>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Every change made to a server since Gantry was started</source>
        <translation>Jede Änderung an einem Server, seit Gantry gestartet wurde</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Uploads, deployments and deletions appear here, with their progress and, should one fail, the reason.</source>
        <translation>Uploads, Bereitstellungen und Löschungen erscheinen hier mit ihrem Fortschritt und, falls etwas fehlschlägt, mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>gantry::AddConnectionDialog</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation>Rot, für die Produktion</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Hosted by Scale: the API is below /v1/launch</source>
        <translation>Von Scale betrieben: Die API liegt unter /v1/launch</translation>
    </message>
    <message>
        <source>Add a Launch server</source>
        <translation>Launch-Server hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store, never in a file.</source>
        <translation>Liegt im Schlüsselspeicher des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>Hinzufügen und verbinden</translation>
    </message>
</context>
<context>
    <name>gantry::AnswerPane</name>
    <message>
        <source>Still pending; the server may not know this task any more</source>
        <translation>Noch immer offen; vielleicht kennt der Server diese Aufgabe nicht mehr</translation>
    </message>
    <message>
        <source>Queued as task %1</source>
        <translation>Eingereiht als Aufgabe %1</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Wartet auf die Antwort …</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>The model&apos;s code failed</source>
        <translation>Der Code des Modells ist gescheitert</translation>
    </message>
    <message>
        <source>Stopped here; the server may still be working on it</source>
        <translation>Hier angehalten; der Server arbeitet vielleicht noch daran</translation>
    </message>
    <message>
        <source>first byte %1 ms</source>
        <translation>erstes Byte %1 ms</translation>
    </message>
    <message>
        <source>total %1 ms</source>
        <translation>gesamt %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>worker answered HTTP %1</source>
        <translation>Worker antwortete HTTP %1</translation>
    </message>
    <message>
        <source>%1 (measured from this machine)</source>
        <translation>%1 (von diesem Rechner aus gemessen)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>As sent by the server</source>
        <translation>Wie vom Server gesendet</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
    <message>
        <source>Send a request to see its answer here.</source>
        <translation>Senden Sie eine Anfrage, um hier die Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The answer is longer than what is shown here; “Copy answer” copies all of it.</source>
        <translation>Die Antwort ist länger als das, was hier steht; „Antwort kopieren“ kopiert sie ganz.</translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>Starting the local server …</source>
        <translation>Der lokale Server wird gestartet …</translation>
    </message>
    <message>
        <source>Reading the key from the system&apos;s key store …</source>
        <translation>Der Schlüssel wird aus dem Schlüsselspeicher des Systems gelesen …</translation>
    </message>
    <message>
        <source>The system&apos;s key store could not be read: %1 Unlock it, then choose the connection again.</source>
        <translation>Der Schlüsselspeicher des Systems konnte nicht gelesen werden: %1 Entsperren Sie ihn und wählen Sie die Verbindung dann erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s key store holds no key for “%1”. Remove the connection and add it again.</source>
        <translation>Im Schlüsselspeicher des Systems liegt kein Schlüssel für „%1“. Entfernen Sie die Verbindung und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>The system&apos;s key store would not take the key (%1). It is used until Gantry ends and must be entered again after that.</source>
        <translation>Der Schlüsselspeicher des Systems hat den Schlüssel nicht angenommen (%1). Er gilt, bis Gantry endet, und muss danach neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The connection is gone, but its key is still in the system&apos;s key store: %1</source>
        <translation>Die Verbindung ist entfernt, doch ihr Schlüssel liegt noch im Schlüsselspeicher des Systems: %1</translation>
    </message>
</context>
<context>
    <name>gantry::BackButton</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>gantry::BundleActions</name>
    <message>
        <source>Create bundle %1</source>
        <translation>Bundle %1 erstellen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Uploading the code</source>
        <translation>Code wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploading the schemas</source>
        <translation>Schemas werden hochgeladen</translation>
    </message>
    <message>
        <source>Registering the bundle</source>
        <translation>Bundle wird eingetragen</translation>
    </message>
    <message>
        <source>Packing the files</source>
        <translation>Dateien werden gepackt</translation>
    </message>
</context>
<context>
    <name>gantry::BundleChoices</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gantry::BundleDetail</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>PyTorch image tag</source>
        <translation>Tag des PyTorch-Images</translation>
    </message>
    <message>
        <source>TensorFlow version</source>
        <translation>TensorFlow-Version</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Streaming command</source>
        <translation>Befehl für Streaming</translation>
    </message>
    <message>
        <source>Loads the model</source>
        <translation>Lädt das Modell</translation>
    </message>
    <message>
        <source>Makes the predictor</source>
        <translation>Erzeugt die Vorhersagefunktion</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Code at</source>
        <translation>Code unter</translation>
    </message>
    <message>
        <source>Schemas at</source>
        <translation>Schemas unter</translation>
    </message>
    <message>
        <source>Deploy …</source>
        <translation>Bereitstellen …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>As sent by the server</source>
        <translation>Wie vom Server gesendet</translation>
    </message>
</context>
<context>
    <name>gantry::BundleDraft</name>
    <message>
        <source>Give the bundle a name.</source>
        <translation>Geben Sie dem Bundle einen Namen.</translation>
    </message>
    <message>
        <source>The name has %1 characters; the server keeps at most %2.</source>
        <translation>Der Name hat %1 Zeichen; der Server behält höchstens %2.</translation>
    </message>
    <message>
        <source>The bundle has no files to send.</source>
        <translation>Das Bundle hat keine Dateien, die gesendet werden könnten.</translation>
    </message>
    <message>
        <source>“%1” does not name a function as module.function.</source>
        <translation>„%1“ nennt keine Funktion in der Form modul.funktion.</translation>
    </message>
    <message>
        <source>Give the tag of the PyTorch image.</source>
        <translation>Geben Sie den Tag des PyTorch-Images an.</translation>
    </message>
    <message>
        <source>Give the TensorFlow version.</source>
        <translation>Geben Sie die TensorFlow-Version an.</translation>
    </message>
    <message>
        <source>Give the base image&apos;s repository.</source>
        <translation>Geben Sie das Repository des Basis-Images an.</translation>
    </message>
    <message>
        <source>Give the base image&apos;s tag.</source>
        <translation>Geben Sie den Tag des Basis-Images an.</translation>
    </message>
    <message>
        <source>Choose what the code runs in.</source>
        <translation>Wählen Sie, worin der Code läuft.</translation>
    </message>
    <message>
        <source>Choose the function that makes the predictor.</source>
        <translation>Wählen Sie die Funktion, die die Vorhersagefunktion erzeugt.</translation>
    </message>
    <message>
        <source>Choose the function that loads the model.</source>
        <translation>Wählen Sie die Funktion, die das Modell lädt.</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>Die Konfiguration</translation>
    </message>
    <message>
        <source>The request schema</source>
        <translation>Das Schema der Anfrage</translation>
    </message>
    <message>
        <source>The response schema</source>
        <translation>Das Schema der Antwort</translation>
    </message>
</context>
<context>
    <name>gantry::BundleDrop</name>
    <message>
        <source>Drop to make a bundle</source>
        <translation>Loslassen, um ein Bundle zu erstellen</translation>
    </message>
</context>
<context>
    <name>gantry::BundleFilesModel</name>
    <message>
        <source>Sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Left out: caches and build results</source>
        <translation>Ausgelassen: Caches und Build-Ergebnisse</translation>
    </message>
    <message>
        <source>Left out: virtual environments</source>
        <translation>Ausgelassen: virtuelle Umgebungen</translation>
    </message>
    <message>
        <source>Left out: version control</source>
        <translation>Ausgelassen: Versionsverwaltung</translation>
    </message>
    <message>
        <source>Left out: likely secrets</source>
        <translation>Ausgelassen: vermutlich Geheimes</translation>
    </message>
    <message>
        <source>Left out: files of editors and systems</source>
        <translation>Ausgelassen: Dateien von Editoren und Systemen</translation>
    </message>
    <message>
        <source>Left out: links</source>
        <translation>Ausgelassen: Verknüpfungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of files and how many there are: &quot;Sent (12)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>gantry::BundleForm</name>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>Bundle name</source>
        <translation>Name des Bundles</translation>
    </message>
    <message>
        <source>Load functions</source>
        <translation>Ladefunktionen</translation>
    </message>
    <message>
        <source>The worker first calls load_model_fn(config), then load_predict_fn(config, model).</source>
        <translation>Der Worker ruft zuerst load_model_fn(config) auf, dann load_predict_fn(config, model).</translation>
    </message>
    <message>
        <source>Loads the model</source>
        <translation>Lädt das Modell</translation>
    </message>
    <message>
        <source>Makes the predictor</source>
        <translation>Erzeugt die Vorhersagefunktion</translation>
    </message>
    <message>
        <source>None: the standard library is enough</source>
        <translation>Keine: Die Standardbibliothek genügt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Python packages, one a line</source>
        <translation>Python-Pakete, eines pro Zeile</translation>
    </message>
    <message>
        <source>Optional, a JSON object</source>
        <translation>Optional, ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Handed to the load functions as config</source>
        <translation>Wird den Ladefunktionen als config übergeben</translation>
    </message>
    <message>
        <source>Left out, since a worker cannot use it: %1</source>
        <translation>Ausgelassen, weil ein Worker es nicht nutzen kann: %1</translation>
    </message>
</context>
<context>
    <name>gantry::BundlePacker</name>
    <message>
        <source>Packing was cancelled.</source>
        <translation>Das Packen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being packed. Try again.</source>
        <translation>„%1“ hat sich während des Packens geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The packed bundle cannot be written to “%1”: %2.</source>
        <translation>Das gepackte Bundle kann nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>There is no file to pack.</source>
        <translation>Es gibt keine Datei zu packen.</translation>
    </message>
    <message>
        <source>No temporary file can be made in “%1”: %2.</source>
        <translation>In „%1“ kann keine temporäre Datei angelegt werden: %2.</translation>
    </message>
</context>
<context>
    <name>gantry::BundleScan</name>
    <message>
        <source>The folder “%1” cannot be read. Check its permissions.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Reading the bundle was cancelled.</source>
        <translation>Das Lesen des Bundles wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>Unter „%1“ ist nichts.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is neither a folder nor a zip archive nor a Python file.</source>
        <translation>„%1“ ist weder ein Ordner noch ein Zip-Archiv noch eine Python-Datei.</translation>
    </message>
</context>
<context>
    <name>gantry::BundleSchemas</name>
    <message>
        <source>The request schema</source>
        <translation>Das Schema der Anfrage</translation>
    </message>
    <message>
        <source>The response schema</source>
        <translation>Das Schema der Antwort</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Das Beispiel</translation>
    </message>
</context>
<context>
    <name>gantry::BundlesModel</name>
    <message>
        <source>Zip</source>
        <translation>Zip</translation>
    </message>
    <message>
        <source>Cloudpickle</source>
        <translation>Cloudpickle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Streaming image</source>
        <translation>Streaming-Image</translation>
    </message>
    <message>
        <source>Triton image</source>
        <translation>Triton-Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>gantry::BundlesPage</name>
    <message>
        <source>New bundle …</source>
        <translation>Neues Bundle …</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a Python file anywhere on this window to make one</source>
        <translation>Ziehen Sie einen Ordner, ein Zip oder eine Python-Datei auf dieses Fenster, um eines zu erstellen</translation>
    </message>
    <message>
        <source>Filter by name, kind, framework or id</source>
        <translation>Nach Name, Art, Framework oder Id filtern</translation>
    </message>
    <message>
        <source>Reading the bundles …</source>
        <translation>Bundles werden gelesen …</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>Noch keine Bundles</translation>
    </message>
    <message>
        <source>A bundle is a model&apos;s code, weights and requirements. Drop a folder or a zip here to make the first.</source>
        <translation>Ein Bundle enthält Code, Gewichte und Abhängigkeiten eines Modells. Ziehen Sie einen Ordner oder ein Zip hierher, um das erste zu erstellen.</translation>
    </message>
</context>
<context>
    <name>gantry::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Legend of a chart: the curve&apos;s name and where its numbers come from</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A curve&apos;s name, its last value, and where its numbers come from</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>sampled by this console</source>
        <translation>von dieser Konsole abgetastet</translation>
    </message>
    <message>
        <source>measured from this machine</source>
        <translation>von diesem Rechner aus gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>gantry::ConfigurationTab</name>
    <message>
        <source>CPUs per worker</source>
        <translation>CPUs je Worker</translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation>Arbeitsspeicher je Worker</translation>
    </message>
    <message>
        <source>Storage per worker</source>
        <translation>Speicherplatz je Worker</translation>
    </message>
    <message>
        <source>GPUs per worker</source>
        <translation>GPUs je Worker</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU-Typ</translation>
    </message>
    <message>
        <source>Least workers</source>
        <translation>Worker mindestens</translation>
    </message>
    <message>
        <source>Most workers</source>
        <translation>Worker höchstens</translation>
    </message>
    <message>
        <source>Requests per worker</source>
        <translation>Anfragen je Worker</translation>
    </message>
    <message>
        <source>At a time in a worker</source>
        <translation>Gleichzeitig in einem Worker</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>As sent by the server</source>
        <translation>Wie vom Server gesendet</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionRules</name>
    <message>
        <source>Give the server&apos;s address.</source>
        <translation>Geben Sie die Adresse des Servers an.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and name a server.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen und einen Server nennen.</translation>
    </message>
    <message>
        <source>Take the user name and password out of the address; the key has a field of its own.</source>
        <translation>Nehmen Sie Benutzername und Passwort aus der Adresse; der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Take all from “?” or “#” on out of the address.</source>
        <translation>Nehmen Sie alles ab „?“ oder „#“ aus der Adresse.</translation>
    </message>
    <message>
        <source>Give the API key.</source>
        <translation>Geben Sie den API-Schlüssel an.</translation>
    </message>
    <message>
        <source>The key has a space, a line break or another character that no key has.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Schlüssel vorkommt.</translation>
    </message>
    <message>
        <source>The key has a colon, which no key can have.</source>
        <translation>Der Schlüssel enthält einen Doppelpunkt, den kein Schlüssel haben kann.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionStore</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The list of connections could not be written to %1. Check that the folder can be written.</source>
        <translation>Die Liste der Verbindungen konnte nicht nach %1 geschrieben werden. Prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionSwitcher</name>
    <message>
        <source>Choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the state of a connection and its latency</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a Launch server …</source>
        <translation>Launch-Server hinzufügen …</translation>
    </message>
    <message>
        <source>Remove “%1” …</source>
        <translation>„%1“ entfernen …</translation>
    </message>
</context>
<context>
    <name>gantry::DeleteDialog</name>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpoint löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name</source>
        <translation>Der Name des Endpoints</translation>
    </message>
    <message>
        <source>Its workers stop and requests that wait in its queue are lost. The bundle stays. This cannot be undone.</source>
        <translation>Seine Worker halten an, und Anfragen in seiner Warteschlange gehen verloren. Das Bundle bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type the endpoint&apos;s name to confirm:</source>
        <translation>Geben Sie zur Bestätigung den Namen des Endpoints ein:</translation>
    </message>
</context>
<context>
    <name>gantry::DeployFields</name>
    <message>
        <source>Choose a bundle</source>
        <translation>Bundle wählen</translation>
    </message>
    <message>
        <source>Sync: the caller waits for the answer</source>
        <translation>Sync: Wer fragt, wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Async: requests queue, results are fetched</source>
        <translation>Async: Anfragen werden eingereiht, Ergebnisse abgeholt</translation>
    </message>
    <message>
        <source>Streaming: answers come piece by piece</source>
        <translation>Streaming: Antworten kommen Stück für Stück</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>Name des Endpoints</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The server keeps between the least and the most, and starts another when each worker has more than this many requests.</source>
        <translation>Der Server hält ihre Zahl zwischen Mindest- und Höchstwert und startet einen weiteren, wenn auf jeden Worker mehr als so viele Anfragen kommen.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Requests per worker</source>
        <translation>Anfragen je Worker</translation>
    </message>
    <message>
        <source>Each worker gets</source>
        <translation>Jeder Worker bekommt</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPU-Typ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>The server asks for both, for its accounting.</source>
        <translation>Der Server verlangt beide für seine Abrechnung.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
</context>
<context>
    <name>gantry::DeployForm</name>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Exactly what is sent, beside your key</source>
        <translation>Genau das, was außer Ihrem Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>Deploy an endpoint</source>
        <translation>Endpoint bereitstellen</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Only what differs is sent; every change builds the endpoint anew</source>
        <translation>Nur Geändertes wird gesendet; jede Änderung baut den Endpoint neu</translation>
    </message>
    <message>
        <source>No bundle to deploy</source>
        <translation>Kein Bundle zum Bereitstellen</translation>
    </message>
    <message>
        <source>Make a bundle first: drop a folder or a zip on this window.</source>
        <translation>Erstellen Sie zuerst ein Bundle: Ziehen Sie einen Ordner oder ein Zip auf dieses Fenster.</translation>
    </message>
    <message>
        <source>New bundle …</source>
        <translation>Neues Bundle …</translation>
    </message>
    <message>
        <source>There is an endpoint of this name already.</source>
        <translation>Einen Endpoint dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Apply change</source>
        <translation>Änderung anwenden</translation>
    </message>
    <message>
        <source>This bundle&apos;s code answers in one piece. Streaming needs a streaming image bundle.</source>
        <translation>Der Code dieses Bundles antwortet in einem Stück. Streaming braucht ein Streaming-Image-Bundle.</translation>
    </message>
    <message>
        <source>The connection of this endpoint is not open.</source>
        <translation>Die Verbindung dieses Endpoints ist nicht offen.</translation>
    </message>
</context>
<context>
    <name>gantry::DeployRules</name>
    <message>
        <source>Give the endpoint a name.</source>
        <translation>Geben Sie dem Endpoint einen Namen.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>Der Name hat %1 Zeichen; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>Use small letters a to z, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Choose the bundle to deploy.</source>
        <translation>Wählen Sie das Bundle, das bereitgestellt werden soll.</translation>
    </message>
    <message>
        <source>It cannot be negative.</source>
        <translation>Der Wert darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>At most %1 workers are allowed.</source>
        <translation>Höchstens %1 Worker sind erlaubt.</translation>
    </message>
    <message>
        <source>It is below the least number of workers.</source>
        <translation>Der Wert liegt unter der Mindestzahl der Worker.</translation>
    </message>
    <message>
        <source>It must be at least 1.</source>
        <translation>Der Wert muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>It must be 1 for a streaming endpoint.</source>
        <translation>Für einen Streaming-Endpoint muss der Wert 1 sein.</translation>
    </message>
    <message>
        <source>It can be at most %1 for an async endpoint.</source>
        <translation>Für einen Async-Endpoint darf der Wert höchstens %1 sein.</translation>
    </message>
    <message>
        <source>The server sets the label “%1” itself.</source>
        <translation>Das Label „%1“ setzt der Server selbst.</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of a label.</source>
        <translation>„%1“ kann nicht der Schlüssel eines Labels sein.</translation>
    </message>
    <message>
        <source>The server refuses the team “%1”.</source>
        <translation>Der Server lehnt das Team „%1“ ab.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens, underscores and dots, with a letter or digit at both ends.</source>
        <translation>Erlaubt sind Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte, an beiden Enden ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed.</source>
        <translation>Der Wert hat %1 Zeichen; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The label “%1” is required.</source>
        <translation>Das Label „%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>The metadata</source>
        <translation>Die Metadaten</translation>
    </message>
    <message>
        <source>The server keeps the key “%1” for itself.</source>
        <translation>Den Schlüssel „%1“ behält der Server sich vor.</translation>
    </message>
    <message>
        <source>There is no hook “%1”; there are %2.</source>
        <translation>Einen Hook „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>It must be an address that begins with http:// or https://.</source>
        <translation>Es muss eine Adresse sein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>Der Wert muss größer als null sein.</translation>
    </message>
    <message>
        <source>“%1” is not a number of CPUs. Write it like 2, 1.5 or 500m.</source>
        <translation>„%1“ ist keine Anzahl von CPUs. Schreiben Sie etwa 2, 1.5 oder 500m.</translation>
    </message>
    <message>
        <source>At most %1 CPUs fit on such a machine.</source>
        <translation>Auf eine solche Maschine passen höchstens %1 CPUs.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 512Mi, 8Gi or 1.5G.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie etwa 512Mi, 8Gi oder 1.5G.</translation>
    </message>
    <message>
        <source>At most %1Gi fit on such a machine.</source>
        <translation>Auf eine solche Maschine passen höchstens %1Gi.</translation>
    </message>
    <message>
        <source>Launch knows no GPU type “%1”.</source>
        <translation>Launch kennt keinen GPU-Typ „%1“.</translation>
    </message>
    <message>
        <source>Choose the type of the GPUs.</source>
        <translation>Wählen Sie den Typ der GPUs.</translation>
    </message>
    <message>
        <source>A GPU type is chosen, but no GPU.</source>
        <translation>Ein GPU-Typ ist gewählt, aber keine GPU.</translation>
    </message>
</context>
<context>
    <name>gantry::EndpointActions</name>
    <message>
        <source>Waiting for the server …</source>
        <translation>Wartet auf den Server …</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 bereitstellen</translation>
    </message>
    <message>
        <source>Accepted; the endpoint is being built</source>
        <translation>Angenommen; der Endpoint wird gebaut</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Accepted; the endpoint is being built anew</source>
        <translation>Angenommen; der Endpoint wird neu gebaut</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Workers are being restarted</source>
        <translation>Worker werden neu gestartet</translation>
    </message>
</context>
<context>
    <name>gantry::EndpointCombo</name>
    <message>
        <source>No endpoint</source>
        <translation>Kein Endpoint</translation>
    </message>
</context>
<context>
    <name>gantry::EndpointDetail</name>
    <message>
        <source>workers %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Starts all workers anew, one after the other</source>
        <translation>Startet alle Worker neu, einen nach dem anderen</translation>
    </message>
</context>
<context>
    <name>gantry::EndpointsList</name>
    <message>
        <source>Deploy …</source>
        <translation>Bereitstellen …</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Filter: words, or status:ready type:async gpu:a10 team:…</source>
        <translation>Filter: Wörter, oder status:ready type:async gpu:a10 team:…</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Noch keine Endpoints</translation>
    </message>
    <message>
        <source>An endpoint runs a bundle in workers and takes requests. Deploy a bundle to make the first.</source>
        <translation>Ein Endpoint führt ein Bundle in Workern aus und nimmt Anfragen an. Stellen Sie ein Bundle bereit, um den ersten zu erhalten.</translation>
    </message>
    <message>
        <source>Reading the endpoints …</source>
        <translation>Endpoints werden gelesen …</translation>
    </message>
    <message>
        <source>These rows are as of %1. %2</source>
        <extracomment>when a list was last read, and what went wrong since</extracomment>
        <translation>Diese Zeilen sind von %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n Endpoint</numerusform>
            <numerusform>%n Endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s)</source>
        <translation>
            <numerusform>%1 von %n Endpoint</numerusform>
            <numerusform>%1 von %n Endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::EndpointsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known before the first build</source>
        <translation>Vor dem ersten Build nicht bekannt</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation>Vom Server nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>gantry::ErrorText</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The request may have been carried out: look at the list before you send it again.</source>
        <translation>Die Anfrage wurde vielleicht ausgeführt: Sehen Sie in der Liste nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the address, your network and proxy, and that the server runs.</source>
        <translation>Prüfen Sie die Adresse, Ihr Netz und den Proxy, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>Die Verbindung zu %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>Der Server erlaubt das nicht</translation>
    </message>
    <message>
        <source>Ask the owner of the object or the server&apos;s administrator for the right to do it.</source>
        <translation>Bitten Sie den Besitzer des Objekts oder die Administration des Servers um das Recht dazu.</translation>
    </message>
    <message>
        <source>The server does not accept the API key</source>
        <translation>Der Server nimmt den API-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Check the key of this connection, and that it belongs to this server.</source>
        <translation>Prüfen Sie den Schlüssel dieser Verbindung und ob er zu diesem Server gehört.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute or two.</source>
        <translation>Versuchen Sie es in ein oder zwei Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Change what the server names, then send it again.</source>
        <translation>Ändern Sie, was der Server nennt, und senden Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The server does not have this</source>
        <translation>Der Server hat das nicht</translation>
    </message>
    <message>
        <source>Refresh the list. It may have been deleted, belong to another team, or not be offered by this server.</source>
        <translation>Laden Sie die Liste neu. Vielleicht wurde es gelöscht, gehört einem anderen Team oder wird von diesem Server nicht angeboten.</translation>
    </message>
    <message>
        <source>The server does not offer this</source>
        <translation>Der Server bietet das nicht an</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address and the server&apos;s version.</source>
        <translation>Prüfen Sie die Adresse der Verbindung und die Version des Servers.</translation>
    </message>
    <message>
        <source>The worker did not answer in time</source>
        <translation>Der Worker hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Look at the worker&apos;s log, or allow it more time.</source>
        <translation>Sehen Sie in das Protokoll des Workers, oder geben Sie ihm mehr Zeit.</translation>
    </message>
    <message>
        <source>Another change is under way</source>
        <translation>Eine andere Änderung ist im Gange</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis sie fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is no longer offered</source>
        <translation>Das wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Choose another endpoint.</source>
        <translation>Wählen Sie einen anderen Endpoint.</translation>
    </message>
    <message>
        <source>The request is too large</source>
        <translation>Die Anfrage ist zu groß</translation>
    </message>
    <message>
        <source>Send less at once, or pass the input by URL.</source>
        <translation>Senden Sie weniger auf einmal, oder übergeben Sie die Eingabe als URL.</translation>
    </message>
    <message>
        <source>The server could not read the request</source>
        <translation>Der Server konnte die Anfrage nicht lesen</translation>
    </message>
    <message>
        <source>Correct the fields it names.</source>
        <translation>Berichtigen Sie die Felder, die er nennt.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>The server refused the request (status %1)</source>
        <translation>Der Server hat die Anfrage abgelehnt (Status %1)</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server ist gescheitert</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, with the request&apos;s number where one is given, or ask its administrator.</source>
        <translation>Sehen Sie in das Protokoll des Servers, mit der Nummer der Anfrage, falls eine genannt ist, oder fragen Sie seine Administration.</translation>
    </message>
    <message>
        <source>The server behind the gateway gave no proper answer</source>
        <translation>Der Server hinter dem Gateway hat nicht richtig geantwortet</translation>
    </message>
    <message>
        <source>The server cannot take requests now</source>
        <translation>Der Server kann gerade keine Anfragen annehmen</translation>
    </message>
    <message>
        <source>The gateway gave up waiting for the server</source>
        <translation>Das Gateway hat nicht länger auf den Server gewartet</translation>
    </message>
    <message>
        <source>The gateway got an answer that it could not read</source>
        <translation>Das Gateway hat eine Antwort erhalten, die es nicht lesen konnte</translation>
    </message>
    <message>
        <source>The server failed (status %1)</source>
        <translation>Der Server ist gescheitert (Status %1)</translation>
    </message>
    <message>
        <source>The server points to another address (status %1)</source>
        <translation>Der Server verweist auf eine andere Adresse (Status %1)</translation>
    </message>
    <message>
        <source>Check the connection&apos;s address: it may need https:// or another path.</source>
        <translation>Prüfen Sie die Adresse der Verbindung: Vielleicht braucht sie https:// oder einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The server reported a failure</source>
        <translation>Der Server hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>Read what the server says.</source>
        <translation>Lesen Sie, was der Server sagt.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, this machine&apos;s clock, and that the server speaks https.</source>
        <translation>Prüfen Sie das Zertifikat des Servers, die Uhr dieses Rechners, und ob der Server https spricht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what this program expects</source>
        <translation>Die Antwort des Servers ist nicht, was dieses Programm erwartet</translation>
    </message>
    <message>
        <source>Check that the address is a Launch server&apos;s, and compare its version with this program&apos;s.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Launch-Server gehört, und vergleichen Sie dessen Version mit der dieses Programms.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Start it again if you need it.</source>
        <translation>Beginnen Sie erneut, falls Sie es brauchen.</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>Die Anfrage wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Correct what is named here.</source>
        <translation>Berichtigen Sie, was hier genannt ist.</translation>
    </message>
    <message>
        <source>Something on this machine failed</source>
        <translation>Auf diesem Rechner ist etwas gescheitert</translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation>Berichtigen Sie, was hier genannt ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Etwas ist gescheitert</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field in a request, %2 what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the answer: %1</source>
        <translation>In der Antwort: %1</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation>Nummer der Anfrage: %1</translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be sent, %1.</source>
        <translation>
            <numerusform>%n Datei wird gesendet, %1.</numerusform>
            <numerusform>%n Dateien werden gesendet, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be left out, %1.</source>
        <translation>
            <numerusform>%n Datei wird ausgelassen, %1.</numerusform>
            <numerusform>%n Dateien werden ausgelassen, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::Findings</name>
    <message>
        <source>%1:%2: %3</source>
        <extracomment>a place in a file and a remark: &quot;predict.py:12: The function takes no arguments.&quot;</extracomment>
        <translation>%1:%2: %3</translation>
    </message>
</context>
<context>
    <name>gantry::FrameworkFields</name>
    <message>
        <source>PyTorch image</source>
        <translation>PyTorch-Image</translation>
    </message>
    <message>
        <source>TensorFlow image</source>
        <translation>TensorFlow-Image</translation>
    </message>
    <message>
        <source>Base image of your own</source>
        <translation>Eigenes Basis-Image</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>PyTorch image tag</source>
        <translation>Tag des PyTorch-Images</translation>
    </message>
    <message>
        <source>TensorFlow version</source>
        <translation>TensorFlow-Version</translation>
    </message>
    <message>
        <source>Image repository</source>
        <translation>Repository des Images</translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation>Tag des Images</translation>
    </message>
</context>
<context>
    <name>gantry::JsonEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>es gibt keinen Wert</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>mehr als ein Wert</translation>
    </message>
</context>
<context>
    <name>gantry::JsonText</name>
    <message>
        <source>%1 is not valid JSON: see line %2, column %3.</source>
        <translation>%1: Das ist kein gültiges JSON, siehe Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: Hier steht nichts.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1: Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large.</source>
        <translation>%1: Eine Zahl darin ist zu groß.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, in braces.</source>
        <translation>%1: Hier muss ein JSON-Objekt in geschweiften Klammern stehen.</translation>
    </message>
</context>
<context>
    <name>gantry::KeyStore</name>
    <message>
        <source>The key store gave no reason.</source>
        <translation>Der Schlüsselspeicher nannte keinen Grund.</translation>
    </message>
</context>
<context>
    <name>gantry::LocalServerProcess</name>
    <message>
        <source>The local server program gantry-local was not found beside Gantry. Install it again.</source>
        <translation>Das Programm gantry-local für den lokalen Server wurde neben Gantry nicht gefunden. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>The local server ended (%1). %2 Its log: %3</source>
        <translation>Der lokale Server wurde beendet (%1). %2 Sein Protokoll: %3</translation>
    </message>
    <message>
        <source>The local server could not be started: %1</source>
        <translation>Der lokale Server konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>gantry::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Welches Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>Vorherige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Save the log …</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Creation log</source>
        <translation>Build-Protokoll</translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Worker-Protokoll</translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation>Kein Endpoint gewählt</translation>
    </message>
    <message>
        <source>Choose an endpoint to read its logs.</source>
        <translation>Wählen Sie einen Endpoint, um seine Protokolle zu lesen.</translation>
    </message>
    <message>
        <source>This server does not offer this log</source>
        <translation>Dieser Server bietet dieses Protokoll nicht an</translation>
    </message>
    <message>
        <source>A self-hosted Launch server keeps no creation logs behind its API. Read them on its cluster, for example with kubectl logs.</source>
        <translation>Ein selbst betriebener Launch-Server hält keine Build-Protokolle hinter seiner API bereit. Lesen Sie sie auf seinem Cluster, zum Beispiel mit kubectl logs.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The log could not be refreshed; these are the last lines read.</source>
        <translation>Das Protokoll konnte nicht neu geladen werden; dies sind die zuletzt gelesenen Zeilen.</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Noch wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>The server writes this log while it builds the endpoint.</source>
        <translation>Der Server schreibt dieses Protokoll, während er den Endpoint baut.</translation>
    </message>
    <message>
        <source>Workers write here when they start and when they print.</source>
        <translation>Worker schreiben hier, wenn sie starten und wenn sie etwas ausgeben.</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>No line contains “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation>Das Protokoll konnte nicht nach %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
</context>
<context>
    <name>gantry::LogsPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>This connection is not open</source>
        <translation>Diese Verbindung ist nicht offen</translation>
    </message>
    <message>
        <source>No connection is open yet. Try again when one is.</source>
        <translation>Noch ist keine Verbindung offen. Versuchen Sie es erneut, sobald eine offen ist.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its key from this computer?</source>
        <translation>„%1“ und den Schlüssel dazu von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>Nothing on the server changes.</source>
        <translation>Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>About Gantry</source>
        <translation>Über Gantry</translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation>Gantry %1</translation>
    </message>
    <message>
        <source>A desktop console for GPU model endpoints. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Eine Desktop-Konsole für GPU-Modell-Endpoints. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Bundle …</source>
        <translation>&amp;Neues Bundle …</translation>
    </message>
    <message>
        <source>&amp;Deploy an Endpoint …</source>
        <translation>&amp;Endpoint bereitstellen …</translation>
    </message>
    <message>
        <source>&amp;Add a Launch Server …</source>
        <translation>&amp;Launch-Server hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Pause Updates</source>
        <translation>&amp;Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation>Ü&amp;ber Gantry</translation>
    </message>
    <message>
        <source>Quit Gantry</source>
        <translation>Gantry beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still under way. Quit and cancel?</source>
        <translation>
            <numerusform>%n Änderung läuft noch. Beenden und abbrechen?</numerusform>
            <numerusform>%n Änderungen laufen noch. Beenden und abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What a server has already accepted goes on there.</source>
        <translation>Was ein Server schon angenommen hat, läuft dort weiter.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gantry::MonitorTab</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Letzte Minute</numerusform>
            <numerusform>Letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sampled while Gantry is running; the server keeps no history.</source>
        <translation>Abgetastet, solange Gantry läuft; der Server führt keinen Verlauf.</translation>
    </message>
    <message>
        <source>The server counts workers once the endpoint has been built.</source>
        <translation>Der Server zählt Worker, sobald der Endpoint gebaut ist.</translation>
    </message>
    <message>
        <source>The server counts the queue of async endpoints only.</source>
        <translation>Der Server zählt nur bei Async-Endpoints die Warteschlange.</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>waiting requests</source>
        <translation>wartende Anfragen</translation>
    </message>
</context>
<context>
    <name>gantry::NewBundleForm</name>
    <message>
        <source>New bundle</source>
        <translation>Neues Bundle</translation>
    </message>
    <message>
        <source>Create bundle</source>
        <translation>Bundle erstellen</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a Python file here</source>
        <translation>Ziehen Sie einen Ordner, ein Zip oder eine Python-Datei hierher</translation>
    </message>
    <message>
        <source>Its files, load functions and requirements are read and shown before anything is sent.</source>
        <translation>Dateien, Ladefunktionen und Abhängigkeiten werden gelesen und gezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>This cannot become a bundle</source>
        <translation>Daraus kann kein Bundle werden</translation>
    </message>
    <message>
        <source>Choose the bundle&apos;s folder</source>
        <translation>Ordner des Bundles wählen</translation>
    </message>
    <message>
        <source>Choose a zip or a Python file</source>
        <translation>Zip oder Python-Datei wählen</translation>
    </message>
    <message>
        <source>Bundles (*.zip *.py)</source>
        <translation>Bundles (*.zip *.py)</translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message>
        <source>This server gives out no addresses to upload to, as self-hosted ones do not. Register the bundle with its own tools.</source>
        <translation>Dieser Server gibt keine Adressen zum Hochladen heraus, wie alle selbst betriebenen. Registrieren Sie das Bundle mit dessen eigenen Werkzeugen.</translation>
    </message>
</context>
<context>
    <name>gantry::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gantry::OpenedFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>gantry::Plot</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A curve&apos;s name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gantry::PredictPage</name>
    <message>
        <source>Use this request again</source>
        <translation>Diese Anfrage wieder verwenden</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Sent on this connection</source>
        <translation>Über diese Verbindung gesendet</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>No endpoint to ask</source>
        <translation>Kein Endpoint, der antworten könnte</translation>
    </message>
    <message>
        <source>Deploy a bundle, then send it test predictions from here.</source>
        <translation>Stellen Sie ein Bundle bereit und senden Sie ihm von hier aus Testanfragen.</translation>
    </message>
    <message>
        <source>Deploy …</source>
        <translation>Bereitstellen …</translation>
    </message>
    <message>
        <source>Reading the endpoints …</source>
        <translation>Endpoints werden gelesen …</translation>
    </message>
</context>
<context>
    <name>gantry::ProgressFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gantry::PydanticSchema</name>
    <message>
        <source>Python cannot be started as “%1”: %2.</source>
        <translation>Python kann nicht als „%1“ gestartet werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Python did not answer within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>Python hat in %n Sekunde nicht geantwortet und wurde angehalten.</numerusform>
            <numerusform>Python hat in %n Sekunden nicht geantwortet und wurde angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no pydantic. Choose a Python that has it, or write the schema by hand.</source>
        <translation>„%1“ hat kein pydantic. Wählen Sie ein Python, das es hat, oder schreiben Sie das Schema von Hand.</translation>
    </message>
    <message>
        <source>Python ended without a word (exit code %1).</source>
        <translation>Python endete ohne ein Wort (Exit-Code %1).</translation>
    </message>
    <message>
        <source>Python could not make the schema: %1</source>
        <translation>Python konnte das Schema nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>“%1” does not name a class as module.Class.</source>
        <translation>„%1“ nennt keine Klasse in der Form modul.Klasse.</translation>
    </message>
    <message>
        <source>What Python answered</source>
        <translation>Die Antwort von Python</translation>
    </message>
</context>
<context>
    <name>gantry::PythonLint</name>
    <message>
        <source>“%1” is not a plain function, so its arguments cannot be checked here. The worker calls it as %2.</source>
        <translation>„%1“ ist keine gewöhnliche Funktion, daher lassen sich ihre Argumente hier nicht prüfen. Der Worker ruft sie als %2 auf.</translation>
    </message>
    <message>
        <source>“%1” is not defined in its file; it may come from a “from … import *” there.</source>
        <translation>„%1“ ist in der eigenen Datei nicht definiert; es kommt vielleicht aus einem „from … import *“ dort.</translation>
    </message>
    <message>
        <source>The bundle has no function “%1”.</source>
        <translation>Das Bundle hat keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>The bundle has no function “%1”. Did you mean %2?</source>
        <translation>Das Bundle hat keine Funktion „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is an async function. The worker does not await it: it would get a coroutine. Make it a plain function.</source>
        <translation>„%1“ ist eine async-Funktion. Der Worker wartet nicht mit await auf sie und bekäme eine Coroutine. Machen Sie daraus eine gewöhnliche Funktion.</translation>
    </message>
    <message numerus="yes">
        <source>The worker calls %1, always with %n positional argument(s), which “%2” does not take. It would fail with “%3”.</source>
        <translation>
            <numerusform>Der Worker ruft %1 auf, stets mit %n Positionsargument, das „%2“ nicht annimmt. Das scheitert mit „%3“.</numerusform>
            <numerusform>Der Worker ruft %1 auf, stets mit %n Positionsargumenten, die „%2“ nicht annimmt. Das scheitert mit „%3“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first parameter of “%1” is called “%2”, but the worker passes the configuration first and the model second. Swap the parameters.</source>
        <translation>Der erste Parameter von „%1“ heißt „%2“, doch der Worker übergibt zuerst die Konfiguration und dann das Modell. Vertauschen Sie die Parameter.</translation>
    </message>
    <message>
        <source>“%1” is chosen both to load the model and to predict.</source>
        <translation>„%1“ ist zugleich zum Laden des Modells und zum Vorhersagen gewählt.</translation>
    </message>
</context>
<context>
    <name>gantry::RequestPane</name>
    <message>
        <source>Sync: wait for the answer</source>
        <translation>Sync: auf die Antwort warten</translation>
    </message>
    <message>
        <source>Async: queue it and ask for the result</source>
        <translation>Async: einreihen und das Ergebnis abfragen</translation>
    </message>
    <message>
        <source>Streaming: show each event as it comes</source>
        <translation>Streaming: jedes Ereignis zeigen, sobald es kommt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Arguments (JSON)</source>
        <translation>Argumente (JSON)</translation>
    </message>
    <message>
        <source>The arguments</source>
        <translation>Die Argumente</translation>
    </message>
    <message>
        <source>Choose an endpoint.</source>
        <translation>Wählen Sie einen Endpoint.</translation>
    </message>
    <message>
        <source>Predictions to an endpoint of type “%1” are not known here.</source>
        <translation>Vorhersagen an einen Endpoint vom Typ „%1“ sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The endpoint is not ready: %1.</source>
        <translation>Der Endpoint ist nicht bereit: %1.</translation>
    </message>
</context>
<context>
    <name>gantry::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Async</source>
        <translation>Async</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>First byte (ms)</source>
        <translation>Erstes Byte (ms)</translation>
    </message>
    <message>
        <source>Total (ms)</source>
        <translation>Gesamt (ms)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>gantry::RunsTable</name>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
</context>
<context>
    <name>gantry::SchemaFields</name>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>JSON Schema of a request and of an answer, kept with the bundle.</source>
        <translation>JSON-Schema einer Anfrage und einer Antwort, beim Bundle aufbewahrt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Make it from …</source>
        <translation>Erzeugen aus …</translation>
    </message>
    <message>
        <source>A sample value …</source>
        <translation>Einem Beispielwert …</translation>
    </message>
    <message>
        <source>pydantic models (runs the bundle&apos;s code)</source>
        <translation>pydantic-Modellen (führt den Code des Bundles aus)</translation>
    </message>
    <message>
        <source>None found in the code</source>
        <translation>Keine im Code gefunden</translation>
    </message>
    <message>
        <source>No Python was found on this machine. Install Python 3, or write the schema by hand.</source>
        <translation>Auf diesem Rechner wurde kein Python gefunden. Installieren Sie Python 3, oder schreiben Sie das Schema von Hand.</translation>
    </message>
    <message>
        <source>Asking %1 about %2 …</source>
        <translation>%1 wird nach %2 gefragt …</translation>
    </message>
    <message>
        <source>Schema from a sample</source>
        <translation>Schema aus einem Beispiel</translation>
    </message>
    <message>
        <source>Make schema</source>
        <translation>Schema erzeugen</translation>
    </message>
    <message>
        <source>Paste one value as it is sent, for example the arguments of a call:</source>
        <translation>Fügen Sie einen Wert ein, wie er gesendet wird, zum Beispiel die Argumente eines Aufrufs:</translation>
    </message>
</context>
<context>
    <name>gantry::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>time to the first byte of an answer, in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>gantry::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the page&apos;s name and how many changes are under way</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gantry::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gantry::StatusLine</name>
    <message>
        <source>Show all activity</source>
        <translation>Alle Aktivitäten zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a change and where it stands: &quot;Create bundle x: Uploading the code, 3 MB of 12 MB&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>updates paused</source>
        <translation>Aktualisierung angehalten</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>%n Anfrage pro Minute</numerusform>
            <numerusform>%n Anfragen pro Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::ZipReader</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a zip archive.</source>
        <translation>„%1“ ist kein Zip-Archiv.</translation>
    </message>
    <message>
        <source>“%1” is refused: its entry “%2” would be unpacked outside the bundle&apos;s folder.</source>
        <translation>„%1“ wird abgelehnt: Der Eintrag „%2“ würde außerhalb des Bundle-Ordners entpackt.</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Unpack it and drop the folder instead.</source>
        <translation>„%1“ ist verschlüsselt. Entpacken Sie es und ziehen Sie stattdessen den Ordner hierher.</translation>
    </message>
    <message>
        <source>The zip archive “%1” is damaged: %2.</source>
        <translation>Das Zip-Archiv „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>es endet zu früh</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop console for GPU model endpoints</source>
        <translation>Desktop-Konsole für GPU-Modell-Endpoints</translation>
    </message>
    <message>
        <source>Do the main job on a sample bundle, with a picture a step, and exit.</source>
        <translation>Führt die Hauptaufgabe an einem Beispiel-Bundle vor, mit einem Bild je Schritt, und endet.</translation>
    </message>
    <message>
        <source>Keep settings, local bundles and logs below this folder.</source>
        <translation>Einstellungen, lokale Bundles und Protokolle unter diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Language of the window, for example de.</source>
        <translation>Sprache des Fensters, zum Beispiel de.</translation>
    </message>
</context>
</TS>
