#!/bin/sh
# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# planted.sh PROGRAM: takes in a person through the command line, works a little, fails a little, and looks for the
# planted values in every file it left and everything it said. Ends with 1 when one is found.
set -eu
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/in" "$work/out"
export HOME="$work/home" TMPDIR="$work/out" QT_QPA_PLATFORM=offscreen XDG_DATA_HOME="$work/home" XDG_CONFIG_HOME="$work/home"
number=310199198505050019 phone=19900004711 address=埋藏地址四七一一弄 note=埋藏备注四七一一
printf '姓名,证件类型,证件号码,手机号,居住街镇,住址,备注\n测试甲,居民身份证,%s,%s,江宁路街道,%s,%s\n' \
  $number $phone $address $note > "$work/in/people.csv"
say() { "$program" --workspace "$work/out/desk.redvest" "$@" >> "$work/out/said.txt" 2>&1 || true; }
say new --division 310106 --office 静安区文明办
say --json import volunteers "$work/in/people.csv"
grep -q '"added": 1' "$work/out/said.txt" || { cat "$work/out/said.txt"; echo "the person was not taken in"; exit 1; }
say --json import volunteers "$work/in/people.csv"
say list volunteers
say --json list volunteers --search 0019
say export volunteers "$work/out/people.csv"
say log
say check
say import volunteers "$work/in/nothing.csv"
found=0
for value in $number $phone $address $note; do
  wide=$(printf %s "$value" | iconv -t UTF-16LE | od -An -tx1 | tr -d ' \n')
  coded=$(printf %s "$value" | base64 -w0 | cut -c1-16)
  for file in $(find "$work/out" "$work/home" -type f); do
    if grep -qaF -e "$value" -e "$coded" "$file" || od -An -v -tx1 "$file" | tr -d ' \n' | grep -q "$wide"; then
      echo "$(basename "$file") holds $value"
      found=1
    fi
  done
done
exit $found
