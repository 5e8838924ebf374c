#!/bin/sh
# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# planted.sh PROGRAM OLD: takes in a person through the command line, works a little, fails a little, begins with
# accounts, is killed at work, and looks for the planted values in every file it left and everything it said: numbers,
# phone, address and note everywhere, name, birth day, employer, sending body and party in the workspace, its log and its
# backups. Then the same of OLD, a workspace with accounts of an older schema that kept these in the clear, after its
# administrator has signed in. Ends with 1 when one is found.
set -eu
program=$1 old=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/in" "$work/out"
export HOME="$work/home" TMPDIR="$work/out" QT_QPA_PLATFORM=offscreen XDG_DATA_HOME="$work/home" XDG_CONFIG_HOME="$work/home"
desk=$work/out/desk.redvest
number=310199198505050019 phone=19900004711 address=埋藏地址四七一一弄 note=埋藏备注四七一一
name=埋藏甲 reading=maicangjia birth=1985-05-05 employer=埋藏单位四七一一 sender=埋藏派出四七一一 party=埋藏党派四七一一
later=埋藏乙 died=埋藏丙
printf '姓名,证件类型,证件号码,手机号,居住街镇,住址,备注,工作单位,派出单位,政治面貌\n%s,居民身份证,%s,%s,江宁路街道,%s,%s,%s,%s,%s\n' \
  $name $number $phone $address $note $employer $sender $party > "$work/in/people.csv"
printf '梧桐树下第三盏路灯\n' > "$work/in/passphrase"
say() { "$program" --workspace "$desk" "$@" >> "$work/out/said.txt" 2>&1 || true; }
chief() { say --as 李主任 --passphrase-file "$work/in/passphrase" "$@"; }

found=0
# scan FOLDER VALUE…: names every file that holds one, as text, as its base64 or as UTF-16.
scan() {
  folder=$1
  shift
  for value in "$@"; do
    wide=$(printf %s "$value" | iconv -t UTF-16LE | od -An -tx1 | tr -d ' \n')
    coded=$(printf %s "$value" | base64 -w0 | cut -c1-16)
    for file in $(find $folder -type f); do
      if grep -qaF -e "$value" -e "$coded" "$file" || od -An -v -tx1 "$file" | tr -d ' \n' | grep -q "$wide"; then
        echo "$(basename "$file") holds $value"
        found=1
      fi
    done
  done
}
scan_desk() { scan "$desk*" $name $reading $birth $employer $sender $party $later $died; }

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
scan_desk

# With accounts, a backup, another person, and one who is entered while the program is killed.
say people setup 李主任 --new-passphrase-file "$work/in/passphrase"
sed "s/$name/$later/; s/居民身份证/护照/; s/$number/E12345679/; s/$phone/19900004712/; s/$address//; s/$note//" "$work/in/people.csv" > "$work/in/later.csv"
chief import volunteers "$work/in/later.csv"
chief set volunteer $number employer=${employer}改
chief backup "$desk.copy"
chief backups
awk -F, -v died=$died 'NR == 1 { print; next } { for (i = 0; i < 3000; ++i) printf "%s,护照,E%08d,19900000000,江宁路街道,,,,,\n", died, i }' \
  "$work/in/people.csv" > "$work/in/died.csv"
"$program" --workspace "$desk" --as 李主任 --passphrase-file "$work/in/passphrase" import volunteers "$work/in/died.csv" \
  >> "$work/out/said.txt" 2>&1 &
sleep 2
kill -9 $! 2> /dev/null || true
wait $! 2> /dev/null || true
scan_desk
chief --json list volunteers --search $later
grep -q "$later" "$work/out/said.txt" || { cat "$work/out/said.txt"; echo "the second person was not found"; exit 1; }
scan_desk
scan "$work/out $work/home" $number $phone $address $note

# The old workspace: what it held in the clear is gone once the administrator has signed in, from its backups too.
cp "$old" "$work/out/old.redvest"
chmod u+w "$work/out/old.redvest"
printf 'under the third lamp\n' > "$work/in/passphrase"
grep -qaF 虚构单位丙 "$work/out/old.redvest" || { echo "the old workspace is sealed already"; exit 1; }
"$program" --workspace "$work/out/old.redvest" --as 李主任 --passphrase-file "$work/in/passphrase" \
  export volunteers "$work/in/old.csv" --full-ids --reason 核对 > "$work/in/old.txt" 2>&1 || true
grep -q 测试丙 "$work/in/old.csv" || { cat "$work/in/old.txt"; echo "nobody is in the old workspace any more"; exit 1; }
scan "$work/out/old.redvest*" 测试甲 测试乙 测试丙 ceshibing 1985-05-05 1986-07-08 虚构单位 虚构派出 虚构党派
exit $found
