/* What the files of RunAsLauncher.exe share. */
#include <windows.h>

#define TEXT_LIMIT 32768   /* the longest path, command line and options file; Windows allows no more */
#define REPAIR L"Repair or reinstall Run As Launcher."

/* RunAsLauncher.c */
extern wchar_t folder[TEXT_LIMIT];
void fail(const wchar_t *what, const wchar_t *problem, const wchar_t *remedy);
wchar_t *inside(const wchar_t *name);
void add(const wchar_t *word);

int elevate_here(wchar_t *command_line);   /* elevate-here.c */
void read_options(void);   /* options.c */
void add_theme(void);
void add_archive(int count, wchar_t **words);   /* archive.c */
void seal_archive(void);
