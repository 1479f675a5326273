/* print-argv.exe: the program that command lines are proved with. It appends to print-argv.texts beside it what reached it, as UTF-16
 * texts that end with NUL. Three lists, each begun by its length in decimal:
 *
 *   1. argv as the C runtime of this program split it (msvcrt.dll, which is Wine's own under Wine)
 *   2. argv as Microsoft's own C runtime does: a copy of ucrtbase.dll beside this program, named microsoft-c-runtime.dll, because Wine
 *      takes its own for whatever is called ucrtbase.dll
 *   3. the variables ARGUMENT_1, ARGUMENT_2, ... up to the first that is missing: what a batch file made of its parameters
 *
 * It ends with 0; with 120 if it could not write, with 121 if Microsoft's runtime could not be asked.
 */
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>

#define LONGEST 32768

int _dowildcard = 0;   /* of mingw: file names are not looked up for an asterisk */

static wchar_t own[LONGEST];
static FILE *out;

static wchar_t *beside(const wchar_t *name) {
    wchar_t *path = calloc(LONGEST + 50, sizeof *path);
    wcscpy(path, own);
    wcscpy(wcsrchr(path, L'\\') + 1, name);
    return path;
}

static void put(const wchar_t *text) { fwrite(text, sizeof *text, wcslen(text) + 1, out); }

static void put_list(int count, wchar_t **words) {
    wchar_t digits[20];
    _snwprintf(digits, 20, L"%d", count);
    put(digits);
    for (int i = 0; i < count; i++) put(words[i]);
}

static int put_as_microsoft_does(void) {
    HMODULE runtime = LoadLibraryW(beside(L"microsoft-c-runtime.dll"));
    int (*configure)(int) = (int (*)(int)) (void *) GetProcAddress(runtime, "_configure_wide_argv");
    wchar_t ***(*words)(void) = (wchar_t ***(*)(void)) (void *) GetProcAddress(runtime, "__p___wargv");
    int *(*count)(void) = (int *(*)(void)) (void *) GetProcAddress(runtime, "__p___argc");
    if (!configure || !words || !count || configure(1)) return 0;
    put_list(*count(), *words());
    return 1;
}

static void put_variables(void) {
    static wchar_t *values[100];
    int count = 0;
    for (; count < 100; count++) {
        wchar_t name[30], *value = calloc(LONGEST, sizeof *value);
        _snwprintf(name, 30, L"ARGUMENT_%d", count + 1);
        if (!GetEnvironmentVariableW(name, value, LONGEST)) break;
        values[count] = value;
    }
    put_list(count, values);
}

int wmain(int count, wchar_t **words) {
    GetModuleFileNameW(NULL, own, LONGEST);
    out = _wfopen(beside(L"print-argv.texts"), L"ab");
    if (!out) return 120;
    put_list(count, words);
    if (!put_as_microsoft_does()) return 121;
    put_variables();
    return fclose(out) ? 120 : 0;
}
