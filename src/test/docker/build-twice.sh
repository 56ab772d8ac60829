#!/usr/bin/env bash
# Builds wonce.jar twice, in two folders, from what docker/Dockerfile copies and with the command that stands there, and tells whether
# both are the same to the byte. What is not committed is not built.
#
#   src/test/docker/build-twice.sh [FURTHER ARGUMENTS OF mvn, such as -o]
set -euo pipefail
cd "$(dirname "$0")/../../.."

readonly DOCKERFILE=docker/Dockerfile
command=$(sed -n 's/^RUN .*\(mvn .*\)$/\1/p' "$DOCKERFILE" | sed 's/ -Dmaven\.repo\.local=[^ ]*//')
artefact=$(sed -n 's|^COPY --from=build /src/\([^ ]*\) .*|\1|p' "$DOCKERFILE")
[[ -n $command && -n $artefact ]] || { echo "build-twice.sh: $DOCKERFILE has no Maven command, or copies no artefact" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for build in one another/place; do
  mkdir -p "$folder/$build"
  # The files that the stage of the build copies, and nothing else.
  mapfile -t copied < <(sed -n '/ AS build$/,/^FROM /s/^COPY \([^ ]*\) .*/\1/p' "$DOCKERFILE")
  git archive HEAD -- "${copied[@]}" | tar -x -C "$folder/$build"
  echo "$command $* (in $folder/$build)"
  (cd "$folder/$build" && $command "$@" >build.log 2>&1) || { tail -40 "$folder/$build/build.log" >&2; exit 1; }
done
sha256sum "$folder/one/$artefact" "$folder/another/place/$artefact"
cmp "$folder/one/$artefact" "$folder/another/place/$artefact"
echo "reproducible: the same $(stat -c %s "$folder/one/$artefact") bytes twice"
