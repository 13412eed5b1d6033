// Wide ncurses, and what of it Swift cannot see: macros with arguments, global variables, cells.
#ifndef BROADSHEET_CNCURSES_SHIM_H
#define BROADSHEET_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static const uint32_t curses_bold = A_BOLD;
static const uint32_t curses_dim = A_DIM;
static const uint32_t curses_italic = A_ITALIC;
static const uint32_t curses_underline = A_UNDERLINE;
static const uint32_t curses_reverse = A_REVERSE;

/// Codes of our own for the marks around pasted text; above all of ncurses's.
static const int32_t curses_key_paste_start = KEY_MAX + 0x101;
static const int32_t curses_key_paste_end = KEY_MAX + 0x102;

/// Makes characters UTF-8 whatever the locale says: a terminal that is not is not to be found any more.
static inline void curses_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
}

/// The columns ncurses takes a character to have: 0, 1 or 2, or -1 for one that cannot be shown. It asks the C
/// library's table for the locale, whose function the headers show only to X/Open programs.
extern int wcwidth(wchar_t);
static inline int curses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// Whether the terminal database knows `name` and the terminal can put its cursor anywhere.
static inline bool curses_knows(const char *name, int output) {
  int problem = 0;
  if (setupterm(name, output, &problem) != OK) return false;
  const char *address = tigetstr("cup");
  bool known = address != NULL && address != (const char *)-1 && !tigetflag("hc");
  del_curterm(cur_term);
  return known;
}

/// Whether the terminal in use has a capability that is a string.
static inline bool curses_has(const char *capability) {
  const char *value = tigetstr(capability);
  return value != NULL && value != (const char *)-1;
}

/// Binds the sequences that terminals send for keys in either mode of their cursor keys, as the mode and
/// the terminal database do not always agree.
static inline void curses_bind_keys(void) {
  static const struct {
    const char *sequence;
    int code;
  } bindings[] = {
      {"\033[A", KEY_UP},     {"\033OA", KEY_UP},     {"\033[B", KEY_DOWN},  {"\033OB", KEY_DOWN},
      {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},  {"\033[D", KEY_LEFT},  {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME},   {"\033OH", KEY_HOME},   {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
      {"\033[F", KEY_END},    {"\033OF", KEY_END},    {"\033[4~", KEY_END},  {"\033[8~", KEY_END},
      {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},  {"\033[3~", KEY_DC},
      {"\033OP", KEY_F(1)},   {"\033OQ", KEY_F(2)},   {"\033OR", KEY_F(3)},  {"\033OS", KEY_F(4)},
      {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
      {"\033[[A", KEY_F(1)},  {"\033[[B", KEY_F(2)},  {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)},
      {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)},
      {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[200~", KEY_MAX + 0x101},
      {"\033[201~", KEY_MAX + 0x102},
  };
  for (size_t index = 0; index < sizeof bindings / sizeof *bindings; index++)
    define_key(bindings[index].sequence, bindings[index].code);
}

/// Starts ncurses on a terminal that `curses_knows`; keys come from `input`. Null when it cannot.
static inline SCREEN *curses_open(const char *name, int input) {
  FILE *keys = input == STDIN_FILENO ? stdin : fdopen(input, "r");
  if (keys == NULL) return NULL;
  // The size comes from the terminal alone: LINES and COLUMNS would freeze it, and the terminal database
  // has another one, or none.
  use_env(FALSE);
  use_tioctl(TRUE);
  SCREEN *screen = newterm(name, stdout, keys);
  if (screen == NULL) return NULL;
  raw();
  noecho();
  nonl();
  set_escdelay(25);
  mouseinterval(0);
  leaveok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  curses_bind_keys();
  return screen;
}

static inline int curses_send(int byte) {
  const char sent = (char)byte;
  return write(STDOUT_FILENO, &sent, 1) == 1 ? byte : EOF;
}

/// Makes the whole screen scroll again, which a terminal that has changed its size may not do: ncurses counts
/// on it when it moves lines.
static inline void curses_free_margins(int rows) {
  if (change_scroll_region == NULL || save_cursor == NULL || restore_cursor == NULL) return;
  tputs(save_cursor, 1, curses_send);
  tputs(tparm(change_scroll_region, 0, rows - 1), 1, curses_send);
  tputs(restore_cursor, 1, curses_send);
}

/// A window for reading keys: reading through a pad paints nothing.
static inline WINDOW *curses_key_window(void) {
  WINDOW *pad = newpad(1, 1);
  if (pad == NULL) return NULL;
  keypad(pad, TRUE);
  nodelay(pad, TRUE);
  return pad;
}

static inline WINDOW *curses_screen(void) { return stdscr; }

/// Starts colours with the terminal's own as the default; how many there are, 0 for none.
static inline int curses_start_colours(void) {
  if (!has_colors() || start_color() != OK || use_default_colors() != OK) return 0;
  return COLORS;
}

/// Writes a character and up to four combining ones, zeros after the last, into a cell.
static inline void curses_put(int row, int column, uint32_t first, uint32_t second, uint32_t third,
                              uint32_t fourth, uint32_t fifth, uint32_t attributes, int pair) {
  const wchar_t text[6] = {(wchar_t)first, (wchar_t)second, (wchar_t)third,
                           (wchar_t)fourth, (wchar_t)fifth, 0};
  cchar_t cell;
  if (setcchar(&cell, text, (attr_t)attributes, 0, &pair) == OK) mvadd_wchnstr(row, column, &cell, 1);
}

/// Sends what has been put to the terminal and leaves its cursor at the place; hidden when not `shown`.
static inline void curses_refresh(bool shown, int row, int column) {
  curs_set(shown ? 1 : 0);
  if (shown) move(row, column);
  refresh();
}

/// The next key pressed: a character, or `curses_key_flag` and the code of a key; -1 when there is none yet.
static const int64_t curses_key_flag = 1LL << 32;
static inline int64_t curses_read(WINDOW *keys) {
  wint_t value = 0;
  int kind = wget_wch(keys, &value);
  if (kind == ERR) return -1;
  return kind == KEY_CODE_YES ? curses_key_flag | value : value;
}

/// Forgets what is on the screen, so that the next refresh paints all of it.
static inline void curses_forget(void) { clearok(curscr, TRUE); }

/// Turns reports of the mouse's buttons on or off.
static inline void curses_use_mouse(bool on) {
  mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

/// What a report of the mouse says: 1 the first button, 4 the wheel up, 5 the wheel down, 0 anything else.
static inline int curses_mouse(int *row, int *column) {
  MEVENT event;
  if (getmouse(&event) != OK) return 0;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return 1;
  if (event.bstate & BUTTON4_PRESSED) return 4;
  if (event.bstate & BUTTON5_PRESSED) return 5;
  return 0;
}

#endif
