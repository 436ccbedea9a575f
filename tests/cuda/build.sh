#!/bin/sh
# Compile every .cu here to .ptx with the flags of its first line. Needs nvcc; the tests do not run this.
cd "$(dirname "$0")" || exit 1
for source in ${*:-*.cu}; do
    flags=$(sed -n '1s|^// nvcc: ||p' "$source")
    # shellcheck disable=SC2086
    nvcc -ptx $flags "$source" -o "${source%.cu}.ptx" || exit 1
    sed -i -E 's|(\.file[[:space:]]+[0-9]+ ")[^"]*/([^"/]*")|\1\2|; /^\/\//d' "${source%.cu}.ptx"
done
