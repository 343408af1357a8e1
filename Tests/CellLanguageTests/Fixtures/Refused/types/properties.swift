protocol Shape { var area: Double { get } }
struct Sq: Shape { var s: Double; var area: Int { 1 } } // refused
