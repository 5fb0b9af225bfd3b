#!/bin/sh
# release.sh dist /srv/large-enough: puts a build beside the one that is served and switches in one step, so that nobody
# gets half of each. Pages that are open go on finding the code that they were built with, for thirty days.
set -eu
built=$1
home=$2
[ -e "$built/_complete" ] || { echo "$built is not a whole build" >&2; exit 1; }
# Named by the moment, so that names are in order.
new="$home/releases/$(date +%Y%m%d-%H%M%S-%N)"
mkdir -p "$home/releases"
cp -a "$built" "$new"
if [ -e "$home/current/_astro" ]; then
  cp -an "$home/current/_astro/." "$new/_astro/"
  find "$new/_astro" -type f -mtime +30 -delete
fi
ln -s "releases/${new##*/}" "$home/next"
mv -fT "$home/next" "$home/current"
# The last three stay, to go back to with the same two lines.
ls -1d "$home"/releases/* | head -n -3 | xargs -r rm -r --
