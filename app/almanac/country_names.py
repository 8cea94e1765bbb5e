"""Which country a person means: customers' countries are written by hand, in any of our languages."""

from __future__ import annotations

from app.folding import fold

_NAMES = """
AR Argentina 阿根廷
AT Austria 奥地利
AU Australia 澳大利亚
BE Belgium Bélgica 比利时
BO Bolivia 玻利维亚
BR Brazil Brasil 巴西
CA Canada Canadá 加拿大
CH Switzerland Suiza 瑞士
CL Chile 智利
CN China 中国 中华人民共和国
CO Colombia 哥伦比亚
CR Costa_Rica 哥斯达黎加
CZ Czechia Czech_Republic Chequia 捷克
DE Germany Alemania Deutschland 德国
DK Denmark Dinamarca 丹麦
DO Dominican_Republic República_Dominicana 多米尼加
EC Ecuador 厄瓜多尔
EG Egypt Egipto 埃及
ES Spain España 西班牙
FI Finland Finlandia 芬兰
FR France Francia 法国
GB United_Kingdom Great_Britain England UK Reino_Unido 英国
GR Greece Grecia 希腊
GT Guatemala 危地马拉
HK Hong_Kong 香港 中国香港
ID Indonesia 印度尼西亚 印尼
IE Ireland Irlanda 爱尔兰
IN India 印度
IT Italy Italia 意大利
JP Japan Japón 日本
KR South_Korea Corea_del_Sur 韩国
MX Mexico México 墨西哥
MY Malaysia Malasia 马来西亚
NL Netherlands Países_Bajos 荷兰
NO Norway Noruega 挪威
NZ New_Zealand Nueva_Zelanda 新西兰
PA Panama Panamá 巴拿马
PE Peru Perú 秘鲁
PH Philippines Filipinas 菲律宾
PL Poland Polonia 波兰
PT Portugal 葡萄牙
PY Paraguay 巴拉圭
SA Saudi_Arabia Arabia_Saudita 沙特阿拉伯
SE Sweden Suecia 瑞典
SG Singapore Singapur 新加坡
TH Thailand Tailandia 泰国
TR Turkey Türkiye Turquía 土耳其
TW Taiwan Taiwán 台湾 中国台湾
US United_States USA Estados_Unidos 美国
UY Uruguay 乌拉圭
VE Venezuela 委内瑞拉
VN Vietnam 越南
ZA South_Africa Sudáfrica 南非
"""

_CODES = {
    fold(name.replace("_", " ")): line.split()[0]
    for line in _NAMES.strip().splitlines()
    for name in line.split()
}


def country_code(text: str | None) -> str:
    """The ISO 3166 code of what people write as a country: "España", "中国", "cn"; "" when unknown.

    A code that is not listed here is taken as it is, for the holidays know more countries.
    """
    kept = (text or "").strip()
    found = _CODES.get(fold(kept), "")
    if not found and len(kept) == 2 and kept.isascii() and kept.isalpha():
        return kept.upper()
    return found
