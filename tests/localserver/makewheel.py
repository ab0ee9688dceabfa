# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a wheel with one module, so that pip has something to install without a network.

    makewheel.py FOLDER NAME VERSION

The module NAME has a function answer(). Prints the wheel's path.
"""

import sys
import zipfile
from pathlib import Path


def main(folder, name, version):
    wheel = Path(folder) / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"def answer():\n    return 'installed {version}'\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: gantry\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(path, text)
    print(wheel)


if __name__ == "__main__":
    main(*sys.argv[1:])
