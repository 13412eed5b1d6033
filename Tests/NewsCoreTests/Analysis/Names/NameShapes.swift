/// Sentences of all shapes with the {name} of a person.
enum NameShapes {
  static let all = text.split(separator: "\n").map(String.init)

  private static let text = """
    {name}, the chairman of the House Transport Committee, agreed.
    House Speaker {name} agreed.
    Senate Majority Leader {name} agreed.
    White House press secretary {name} said no.
    Foreign Secretary {name} said no.
    The foreign minister of Norway, {name}, said no.
    Committee chairman {name} said no.
    Former FBI Director {name} said no.
    Then-Attorney General {name} said no.
    Vice President {name} said no.
    Acting Defense Secretary {name} said no.
    U.S. Ambassador {name} said no.
    Democratic Sen. {name} said no.
    Republican Rep. {name} of Texas said no.
    State Sen. {name} (D-Ohio) said no.
    Sens. {name} and Otto Lind said no.
    Reps. Otto Lind and {name} said no.
    Judge {name}'s ruling was late.
    {name}'s lawyer, Otto Lind, said no.
    “No,” said {name}.
    “No,” {name} said.
    {name} (pictured) left at noon.
    Photo: {name}
    By {name}
    {name}, 34, of Leeds, was arrested.
    Sir {name} said no.
    President-elect {name} said no.
    Labour leader {name} said no.
    Tory MP {name} said no.
    Pop star {name} said no.
    Actor {name} said no.
    Arsenal striker {name} scored.
    Police chief {name} said no.
    Spokeswoman {name} said no.
    Pfizer CEO {name} said no.
    Pastor {name} said no.
    President {name} of the United States said no.
    Prime Minister {name} of Norway said no.
    King {name} of Norway said no.
    Bishop {name} of the Church of England said no.
    Archbishop {name} of the Diocese of Leeds said no.
    Mayor {name} of New York City said no.
    Director {name} of the National Institute of Health said no.
    Professor {name} of Leeds University said no.
    Attorney {name} for the American Civil Liberties Union said no.
    Spokesman {name} for the Department of Justice said no.
    Lawyer {name} of the Innocence Project said no.
    Coach {name} of the Dallas Cowboys said no.
    Chairman {name} of the Federal Reserve said no.
    Chairman {name} of the Federal Reserve Bank of Dallas said no.
    Secretary of State {name} said no.
    Secretary of Defense {name} of the United States said no.
    Minister of Foreign Affairs {name} said no.
    Assistant Secretary of State for Europe {name} said no.
    Speaker of the House {name} said no.
    Chief of Staff {name} said no.
    Commissioner {name} of the Metropolitan Police said no.
    Sgt. {name} of the Leeds Police Department said no.
    Lt. Gen. {name} of the U.S. Army said no.
    Captain {name} of the Royal Navy said no.
    Reverend {name} of St. Mary's Church said no.
    {name} of the University of Kent said no.
    {name} of the Institute for Fiscal Studies said no.
    {name} from the Department of Health said no.
    {name} at the London School of Economics said no.
    {name} for the Associated Press
    The Guardian's {name} reported so.
    BBC correspondent {name} reported so.
    Reuters reporter {name} was there.
    Judge {name} in the Southern District of New York ruled so.
    Justice {name} and Justice Otto Lind agreed.
    Senators {name} of Ohio and Otto Lind of Texas agreed.
    Democrats {name} and Otto Lind agreed.
    Messrs. {name} and Lind agreed.
    Drs. {name} and Lind agreed.
    Officers {name} and Otto Lind were there.
    White House Chief of Staff {name} said no.
    He told White House chief of staff {name} about it.
    The Army's Chief of Staff {name} said no.
    Trump and his Chief of Staff {name} said no.
    Speaker of the House {name} and others said no.
    He told Speaker of the House {name} about it.
    Chancellor of the Exchequer {name} said no.
    He told Chancellor of the Exchequer {name} about it.
    Director of National Intelligence {name} said no.
    He told Director of National Intelligence {name} about it.
    Secretary of the Treasury {name} said no.
    Secretary of the Interior {name} said no.
    Secretary of Homeland Security {name} said no.
    Secretary of Health and Human Services {name} said no.
    Secretary of Labor {name} said no.
    Minister of State {name} said no.
    Minister of Justice {name} said no.
    Minister of Health {name} said no.
    Minister for Europe {name} said no.
    Minister of Finance and Economy {name} said no.
    Leader of the Opposition {name} said no.
    Leader of the House {name} said no.
    Attorney General of New York {name} said no.
    Commissioner of Police {name} said no.
    Inspector General of Police {name} said no.
    Chairman of the Joint Chiefs of Staff Gen. {name} said no.
    Head of Communications {name} said no.
    Professor of Law {name} said no.
    Governor of Texas {name} said no.
    President of Ukraine {name} said no.
    Prime Minister of Israel {name} said no.
    President of Jordan {name} said no.
    Mayor of London {name} said no.
    Archbishop of Canterbury {name} said no.
    Secretary-General of the United Nations {name} said no.
    United Nations Secretary-General {name} said no.
    Chief Executive {name} said no.
    Chief Medical Officer {name} said no.
    Vice President of Sales {name} said no.
    {name} and his wife left for Leeds.
    The late {name} was there.
    A young {name} was there.
    {name} – a docker from Leeds – left.
    {name} (34) left.
    {name} [pictured] left.
    Prof {name}, from Leeds University, left.
    Ex-minister {name} left.
    Then-President {name} left.
    Vice-chairman {name} left.
    Co-founder {name} left.
    Former England captain {name} left.
    Two-time champion {name} left.
    Manchester United manager {name} left.
    Oscar-winning actress {name} left.
    Grammy winner {name} left.
    New York Times columnist {name} left.
    Fox News host {name} left.
    CNN's {name} left.
    Germany's {name} left.
    Rwanda's President {name} left.
    President {name}'s office said no.
    Defendant {name} pleaded guilty.
    Victim {name}, 34, died.
    Suspect {name} was held.
    Officer {name} was shot.
    Deputy {name} was shot.
    Rabbi {name} spoke.
    Imam {name} spoke.
    Father {name} spoke.
    Sister {name} spoke.
    """
}
