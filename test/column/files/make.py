"""Writes the files beside it: made up, each as some program or office writes them. `python3 make.py`."""

from pathlib import Path

HERE = Path(__file__).parent


def write(name: str, text: str, encoding: str = "utf-8", end: str = "\n") -> None:
    (HERE / name).write_bytes(text.replace("\n", end).encode(encoding))


write(
    "korean-cp949.csv",
    "2024년 3월 매출 현황\n\n날짜,지역,매출액(원)\n2024-03-01,서울,\"1,234,000\"\n2024-03-02,부산,\"567,000\"\n"
    "2024-03-03,대구,-\n2024-03-04,인천,\"2,001,500\"\n합계,,\"3,802,500\"\n",
    "cp949",
    "\r\n",
)
write(
    "korean-bom.csv",
    "주문번호,금액,재구매\n00123,\"₩12,000\",예\n00124,1만 2천,아니오\n00125,3.5만,예\n00127,없음,예\n00131,\"8,500원\",아니오\n",
    "utf-8-sig",
    "\r\n",
)
write(
    "german-1252.csv",
    "Datum;Größe;Umsatz\n01.03.2024;klein;1.234,56 €\n02.03.2024;groß;-17,50 €\n03.03.2024;mittel;k.A.\n"
    "04.03.2024;groß;12.000,00 €\nSumme;;13.217,06 €\n",
    "cp1252",
    "\r\n",
)
write("excel-unicode.txt", "날짜\t값\n2024-03-01\t1,5\n2024-03-02\t22,75\n2024-03-03\t#N/A\n", "utf-16", "\r\n")
write("utf16be-no-mark.txt", "value\n1.5\n2.5\n-3.25\n", "utf-16-be")
write(
    "quotes.csv",
    'id,note,amount\n7,"said ""no"", twice",10.5\n3,"two\nlines, one cell",20\n9,plain,"1,030.25"\n',
)
write("errors.csv", "a,b\n1.5,x\n#DIV/0!,x\n-,x\nN/A,x\n,x\nNaN,x\nabout 5,x\n#VALUE!,x\n2.25,x\n")
write("times.tsv", "start\tduration\n2024-03-01 09:00\t01:30\n2024-03-01 10:15\t00:45\n2024-03-02 11:00\t02:05\n", end="\r\n")
write("accounting.csv", 'account,change,rate\nA,"(1,200.50)",12.5%\nB,"3,000.00",-3%\nC,250.00-,0.5%\nD,\u221275.25,100%\n')
write("scientific.tsv", "n\tp\n1\t1.5E-03\n2\t2e4\n4\t-6.02E+23\n8\t1E+400\n9\tInfinity\n")
write("swiss.csv", "Betrag;Menge\n1'234.50;5\n12'000.00;7\n-3.20;9\n", end="\r")
write("french.csv", "montant;part\n1\u202f234,50;3,5 %\n12\u00a0000,00;4 %\n-3,20;10,25 %\n")
write("list.txt", "12.5, 13.25, 9, 11\n10.75, 8,\n14\n")
write("fullwidth.txt", "１，２３４．５\n－２．５\n７\n")
write("booleans.csv", "user,bought\nkim,O\nlee,X\npark,O\nchoi,\n")
write("years.csv", "지점,2022,2023,2024\n강남,120,130,145\n홍대,80,95,99\n")
(HERE / "workbook.xlsx").write_bytes(b"PK\x03\x04\x14\x00\x06\x00\x08\x00")
(HERE / "picture.dat").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x07\x03\x09")
