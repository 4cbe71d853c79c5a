# A PDF of some pages with text on each: awk -v number=1 -v pages=10 -f generated-pdf.awk
function object(text) {
	objects++
	place[objects] = length(pdf)
	pdf = pdf objects " 0 obj\n" text "\nendobj\n"
}
BEGIN {
	pdf = "%PDF-1.7\n"
	for (i = 0; i < pages; i++) kids = kids (4 + 2 * i) " 0 R "
	object("<</Type/Catalog/Pages 2 0 R>>")
	object("<</Type/Pages/Kids[" kids "]/Count " pages ">>")
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	for (i = 0; i < pages; i++) {
		content = "BT /F 24 Tf 60 760 Td (Generated report " number ") Tj /F 11 Tf 0 -40 Td 15 TL"
		for (line = 1; line <= 40; line++)
			content = content " (Page " i + 1 ", line " line ": what civil servants of the region have learnt) Tj T*"
		content = content " ET 0.2 0.4 0.7 rg 60 60 " 400 - number % 200 " 20 re f"
		object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " objects + 2 \
			" 0 R/Resources<</Font<</F 3 0 R>>>>>>")
		object("<</Length " length(content) ">>\nstream\n" content "\nendstream")
	}
	start = length(pdf)
	printf "%sxref\n0 %d\n0000000000 65535 f \n", pdf, objects + 1
	for (i = 1; i <= objects; i++) printf "%010d 00000 n \n", place[i]
	printf "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", objects + 1, start
}
