<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>EndpointText</name>
    <message>
        <source>Waiting to build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, no worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says READY and counts no available worker: the first request has to wait for one. (Concluded here from the number of workers.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2–%3</source>
        <extracomment>workers available, then the least and the most there may be: &quot;1 of 0–2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Activity</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a step and the bytes moved so far: &quot;Uploading the code, 3.1 MB of 12 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ActivityDetail</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ActivityModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ActivityPage</name>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change made to a server since Gantry was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads, deployments and deletions appear here, with their progress and, should one fail, the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::AddConnectionDialog</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted by Scale: the API is below /v1/launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Launch server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::AnswerPane</name>
    <message>
        <source>Still pending; the server may not know this task any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued as task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s code failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here; the server may still be working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>worker answered HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (measured from this machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a request to see its answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than what is shown here; “Copy answer” copies all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Application</name>
    <message>
        <source>Starting the local server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the key from the system&apos;s key store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store could not be read: %1 Unlock it, then choose the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store holds no key for “%1”. Remove the connection and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store would not take the key (%1). It is used until Gantry ends and must be entered again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is gone, but its key is still in the system&apos;s key store: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleActions</name>
    <message>
        <source>Create bundle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleDetail</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch image tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleDraft</name>
    <message>
        <source>Give the bundle a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters; the server keeps at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no files to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a function as module.function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tag of the PyTorch image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the TensorFlow version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the base image&apos;s repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the base image&apos;s tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the code runs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the function that makes the predictor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the function that loads the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response schema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleDrop</name>
    <message>
        <source>Drop to make a bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleFilesModel</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: caches and build results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: virtual environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: version control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: likely secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: files of editors and systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of files and how many there are: &quot;Sent (12)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleForm</name>
    <message>
        <source>Runs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker first calls load_model_fn(config), then load_predict_fn(config, model).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the standard library is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python packages, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the load functions as config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since a worker cannot use it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundlePacker</name>
    <message>
        <source>Packing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while it was being packed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed bundle cannot be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary file can be made in “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleScan</name>
    <message>
        <source>The folder “%1” cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a folder nor a zip archive nor a Python file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundleSchemas</name>
    <message>
        <source>The request schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundlesModel</name>
    <message>
        <source>Zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudpickle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triton image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::BundlesPage</name>
    <message>
        <source>New bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a Python file anywhere on this window to make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, kind, framework or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is a model&apos;s code, weights and requirements. Drop a folder or a zip here to make the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Legend of a chart: the curve&apos;s name and where its numbers come from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A curve&apos;s name, its last value, and where its numbers come from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampled by this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ConfigurationTab</name>
    <message>
        <source>CPUs per worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage per worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time in a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionRules</name>
    <message>
        <source>Give the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and name a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the user name and password out of the address; the key has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all from “?” or “#” on out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a space, a line break or another character that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a colon, which no key can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionStore</name>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections could not be written to %1. Check that the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ConnectionSwitcher</name>
    <message>
        <source>Choose a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the state of a connection and its latency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Launch server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::DeleteDialog</name>
    <message>
        <source>Delete endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its workers stop and requests that wait in its queue are lost. The bundle stays. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the endpoint&apos;s name to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::DeployFields</name>
    <message>
        <source>Choose a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: the caller waits for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async: requests queue, results are fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming: answers come piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps between the least and the most, and starts another when each worker has more than this many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each worker gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for both, for its accounting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::DeployForm</name>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what is sent, beside your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs is sent; every change builds the endpoint anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle to deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bundle first: drop a folder or a zip on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an endpoint of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::DeployRules</name>
    <message>
        <source>Give the endpoint a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters a to z, digits and hyphens, with a letter or digit at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bundle to deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 workers are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below the least number of workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be 1 for a streaming endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be at most %1 for an async endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sets the label “%1” itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the key of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the team “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens, underscores and dots, with a letter or digit at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “%1” is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps the key “%1” for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hook “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an address that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of CPUs. Write it like 2, 1.5 or 500m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 CPUs fit on such a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 512Mi, 8Gi or 1.5G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1Gi fit on such a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch knows no GPU type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the type of the GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GPU type is chosen, but no GPU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::EndpointActions</name>
    <message>
        <source>Waiting for the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted; the endpoint is being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted; the endpoint is being built anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers are being restarted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::EndpointCombo</name>
    <message>
        <source>No endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::EndpointDetail</name>
    <message>
        <source>workers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::EndpointsList</name>
    <message>
        <source>Deploy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, or status:ready type:async gpu:a10 team:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint runs a bundle in workers and takes requests. Deploy a bundle to make the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the endpoints …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are as of %1. %2</source>
        <extracomment>when a list was last read, and what went wrong since</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::EndpointsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before the first build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ErrorText</name>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have been carried out: look at the list before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, your network and proxy, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the object or the server&apos;s administrator for the right to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key of this connection, and that it belongs to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the server names, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list. It may have been deleted, belong to another team, or not be offered by this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s address and the server&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the worker&apos;s log, or allow it more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at once, or pass the input by URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the fields it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log, with the request&apos;s number where one is given, or ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind the gateway gave no proper answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot take requests now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave up waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway got an answer that it could not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s address: it may need https:// or another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, this machine&apos;s clock, and that the server speaks https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what this program expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is a Launch server&apos;s, and compare its version with this program&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this machine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named here, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field in a request, %2 what is wrong with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be sent, %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be left out, %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::Findings</name>
    <message>
        <source>%1:%2: %3</source>
        <extracomment>a place in a file and a remark: &quot;predict.py:12: The function takes no arguments.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::FrameworkFields</name>
    <message>
        <source>PyTorch image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base image of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch image tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JsonEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::JsonText</name>
    <message>
        <source>%1 is not valid JSON: see line %2, column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a number that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSON object, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::KeyStore</name>
    <message>
        <source>The key store gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::LocalServerProcess</name>
    <message>
        <source>The local server program gantry-local was not found beside Gantry. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server ended (%1). %2 Its log: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::LogPanel</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an endpoint to read its logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-hosted Launch server keeps no creation logs behind its API. Read them on its cluster, for example with kubectl logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log could not be refreshed; these are the last lines read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server writes this log while it builds the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers write here when they start and when they print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::LogsPage</name>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is open yet. Try again when one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” and its key from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the server changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gantry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop console for GPU model endpoints. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy an Endpoint …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Launch Server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gantry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::MonitorTab</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sampled while Gantry is running; the server keeps no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts workers once the endpoint has been built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts the queue of async endpoints only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::NewBundleForm</name>
    <message>
        <source>New bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, a zip or a Python file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files, load functions and requirements are read and shown before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot become a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the bundle&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zip or a Python file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.zip *.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::OpenedFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::Plot</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A curve&apos;s name and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PredictPage</name>
    <message>
        <source>Use this request again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy a bundle, then send it test predictions from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the endpoints …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::ProgressFooter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PydanticSchema</name>
    <message>
        <source>Python cannot be started as “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Python did not answer within %n second(s) and was stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no pydantic. Choose a Python that has it, or write the schema by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python ended without a word (exit code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python could not make the schema: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a class as module.Class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Python answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::PythonLint</name>
    <message>
        <source>“%1” is not a plain function, so its arguments cannot be checked here. The worker calls it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not defined in its file; it may come from a “from … import *” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no function “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no function “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an async function. The worker does not await it: it would get a coroutine. Make it a plain function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The worker calls %1, always with %n positional argument(s), which “%2” does not take. It would fail with “%3”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first parameter of “%1” is called “%2”, but the worker passes the configuration first and the model second. Swap the parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is chosen both to load the model and to predict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::RequestPane</name>
    <message>
        <source>Sync: wait for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async: queue it and ask for the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming: show each event as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions to an endpoint of type “%1” are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not ready: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::RunsModel</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::RunsTable</name>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SchemaFields</name>
    <message>
        <source>Schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema of a request and of an answer, kept with the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it from …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample value …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pydantic models (runs the bundle&apos;s code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found in the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python was found on this machine. Install Python 3, or write the schema by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 about %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema from a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one value as it is sent, for example the arguments of a call:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SessionText</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>time to the first byte of an answer, in milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the page&apos;s name and how many changes are under way</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::StatePane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gantry::StatusLine</name>
    <message>
        <source>Show all activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a change and where it stands: &quot;Create bundle x: Uploading the code, 3 MB of 12 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::ZipReader</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a zip archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is refused: its entry “%2” would be unpacked outside the bundle&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted. Unpack it and drop the folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip archive “%1” is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop console for GPU model endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the main job on a sample bundle, with a picture a step, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, local bundles and logs below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, for example de.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
