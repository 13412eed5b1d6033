/// The most common family names of China, Korea and Vietnam in Latin letters, and some Japanese
/// ones that news puts first; from general knowledge.
enum EastAsianNames {
  static let familyNames = WordSet(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie
    song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding
    ren shen yao cui zhong tan jin shi liao jia xia fu fang bai zou meng xiong qin qiu xi wen hua hou hou
    hsu hsieh tsao chang chien chu
    kim lee park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn ryu hong jeon moon son bae
    baek heo nam noh ban ri pak jong choe chung roh no chun suh suk thae yun kwak cha
    nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly
    abe kishida koizumi suga ishiba aso hatoyama noda fukuda mori obuchi
    mao chiang tsai ai bo leung lam tung wong chan cheung kwok lau ng tsang yip
    """)

  /// Syllables of Korean given names in Latin letters; the second of a name may look like a small
  /// word of English: `Jae-in`, `Jong-un`.
  static let syllables = WordSet(
    """
    ae an beom bin bo bok bong bum byung chae chan chang cheol chul chun dae do dong du eon eun ga ge geun gi
    gun gwang gyu gyung ha hae han hee heon ho hoon hun hwa hwan hye hyeon hyo hyuk hyun hyung i il im in ja jae
    je ji jin jong joo joon joong ju jun jung ki koo kuk kun kwang kwon kyo kyu kyun kyung man mi min mo moo mu
    mun myeong myong myung na nam no nyo ok ran rae rim rok ryong sam sang se seo seok seon seong seung shik shin
    si sik sil sim so son sook soo soon suk sun sung tae taek uk un wan wol won woo wook woon yang yeol yeon
    yeong yo yong yoo yoon you young yu yul yun
    """)
}
