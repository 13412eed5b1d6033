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
}
