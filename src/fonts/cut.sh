#!/bin/sh
# Makes the fonts of the files (src/main/resources/tandem/export/fonts) from the packages that ORIGIN.txt beside them
# names; again when Chinese texts bring many new characters (FontsTests says so). Needs npm, and of Debian fonttools, fonts-droid-fallback and fonts-dejavu-core.
#   src/fonts/cut.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to="$here/../main/resources/tandem/export/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fetch() {
	npm pack --silent "@expo-google-fonts/$1@$2" > /dev/null
	mkdir "$1"
	tar xzf "expo-google-fonts-$1-$2.tgz" -C "$1" --strip-components=1
	cp "$1/LICENSE_FONT" "$to/LICENSE-$1.txt"
}

# cut FROM TO FURTHER...: without hints and layout tables, which the writer of the files does not read.
cut() {
	from=$1
	file=$2
	shift 2
	pyftsubset "$from" --output-file="$to/$file" --no-hinting --layout-features= --notdef-outline \
		--drop-tables+=GPOS,GSUB,GDEF,BASE,STAT,MATH,FFTM,vhea,vmtx,kern,gasp,GlyphOrder \
		--name-IDs=0,1,2,3,4,5,6,13,14 "$@"
}

fetch newsreader 0.4.1
fetch inter 0.4.2
fetch noto-sans-tc 0.4.3
fetch noto-sans-kr 0.4.3
fetch noto-emoji 0.4.7

# Without U+02B0-02FF, whose apostrophes share a shape with those of texts: copied from a file, they would not be found again.
latin=U+0020-007E,U+00A0-024F,U+0259,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2010-2027
signs=U+202F-2044,U+2070-208E,U+20A0-20C0,U+2100-214F,U+2190-2199,U+2212,U+2248,U+2260,U+2264,U+2265,U+25A0-25CF,U+2713,U+FFFD
cut newsreader/500Medium/Newsreader_500Medium.ttf newsreader.ttf --unicodes="$latin,$signs"
cut inter/400Regular/Inter_400Regular.ttf inter.ttf --unicodes="$latin,$signs"
cut inter/600SemiBold/Inter_600SemiBold.ttf inter-bold.ttf --unicodes="$latin,$signs"

# All of Big5 for text, and what the bundles say for bold text: a name is never bold.
python3 "$here/characters.py" big5 > big5.txt
cat "$here"/../main/resources/messages/*_zh_Hant.properties > ours.txt
kana=U+3000-30FF,U+31C0-31EF,U+FE30-FE4F,U+FF00-FFEF
cut noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf chinese.ttf --text-file=big5.txt --unicodes="$kana"
cut noto-sans-tc/600SemiBold/NotoSansTC_600SemiBold.ttf chinese-bold.ttf --text-file=ours.txt --unicodes=U+3000-3020,U+FF00-FFEF

# What names and comments may hold beyond that: the other ideographs, Korean, faces and signs; Hebrew, Arabic in its
# joined forms, Armenian, Georgian.
python3 "$here/characters.py" ideographs > ideographs.txt
python3 "$here/characters.py" korean > korean.txt
cut /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf ideographs.ttf --text-file=ideographs.txt
cut noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf korean.ttf --text-file=korean.txt
cut /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf others.ttf \
	--unicodes=U+0300-036F,U+0530-058F,U+0590-06FF,U+10A0-10FF,U+1F00-1FFF,U+2000-2BFF,U+FB13-FEFF,U+FFFD
cut noto-emoji/400Regular/NotoEmoji_400Regular.ttf emoji.ttf --unicodes='*'
cp /usr/share/doc/fonts-dejavu-core/copyright "$to/LICENSE-dejavu.txt"
cp /usr/share/common-licenses/Apache-2.0 "$to/LICENSE-droid.txt"
