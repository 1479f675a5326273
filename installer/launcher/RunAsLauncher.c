/* RunAsLauncher.exe, and runasl.exe for consoles: starts the Java program in this very process, so that it has our name, icon and manifest.
 * The order in wWinMain matters: whatever could bring foreign code into the process is shut off before the first library is loaded,
 * because the same executable runs elevated, and HKCU\Environment and many folders can be written by programs that are not. */
#include "launcher.h"
#include <shobjidl.h>
#include <stdio.h>

#define FOLDER_LIMIT 220   /* bytes with the NUL; jli.dll and jvm.dll keep paths below the folder in buffers of MAX_PATH bytes */
#define MOVE L"Move Run As Launcher to another folder."

wchar_t folder[TEXT_LIMIT];
static int count;
static char *words[TEXT_LIMIT + 16];   /* every word takes two characters at least, in the options as in the command line */

void fail(const wchar_t *what, const wchar_t *problem, const wchar_t *remedy) {
    static wchar_t text[2 * TEXT_LIMIT];
    _snwprintf(text, 2 * TEXT_LIMIT - 1, L"Run As Launcher cannot start.\n\n%ls %ls.\n\n%ls", what, problem, remedy);
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);   /* nobody may be there to close a box */
#else
    MessageBoxW(NULL, text, L"Run As", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
    ExitProcess(3);   /* "start failed" among the exit codes of the product */
}

wchar_t *inside(const wchar_t *name) {
    wchar_t *path = calloc(wcslen(folder) + wcslen(name) + 2, sizeof *path);
    return wcscat(wcscat(wcscpy(path, folder), L"\\"), name);
}

/* CP_ACP, not CP_UTF8: it is UTF-8 by our manifest, and where Windows is too old for that (before 1903), Java reads the old code page. */
void add(const wchar_t *word) {
    int size = WideCharToMultiByte(CP_ACP, 0, word, -1, NULL, 0, NULL, NULL);
    words[count] = calloc(size + 1, 1);
    WideCharToMultiByte(CP_ACP, 0, word, -1, words[count++], size, NULL, NULL);
}

static void *function(HMODULE library, const char *name) { return library ? (void *) GetProcAddress(library, name) : NULL; }

/* INVALID_FILE_ATTRIBUTES has every bit set, that of a folder too. */
static int exists(const wchar_t *name) { return !(GetFileAttributesW(inside(name)) & FILE_ATTRIBUTE_DIRECTORY); }

/* All of these can load code, start another virtual machine, open a file or show a picture. HotSpot and jli.dll ask the C runtime,
 * which keeps a copy of its own once a system library has used it: both are cleared. For the programs that we start each is kept under a
 * name that means nothing to anybody. */
static void clear_environment(int keep) {
    static wchar_t value[TEXT_LIMIT], kept[64];
    static const wchar_t *const names[] = {L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS", L"JDK_JAVA_OPTIONS", L"CLASSPATH",
            L"JDK_ALTERNATE_VM", L"_ALT_JAVA_HOME_DIR", L"_JAVA_VERSION_SET", L"_JAVA_SPLASH_FILE", L"_JAVA_SPLASH_JAR",
            L"_JAVA_LAUNCHER_DEBUG", L"J2D_TRACE_FILE"};
    HMODULE crt = LoadLibraryExW(L"ucrtbase.dll", NULL, LOAD_LIBRARY_SEARCH_SYSTEM32);
    int (*put)(const wchar_t *, const wchar_t *) = function(crt, "_wputenv_s");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        DWORD length = GetEnvironmentVariableW(names[i], value, TEXT_LIMIT);
        _snwprintf(kept, 63, L"RunAsLauncher.%ls", names[i]);
        SetEnvironmentVariableW(kept, keep && length && length < TEXT_LIMIT ? value : NULL);
        SetEnvironmentVariableW(names[i], NULL);
        if (put) put(names[i], L"");
    }
}

static void find_folder(void) {
    GetModuleFileNameW(NULL, folder, TEXT_LIMIT);
    if (!wcsncmp(folder, L"\\\\?\\", 4) && folder[5] == L':') memmove(folder, folder + 4, sizeof folder - 4 * sizeof *folder);
    *wcsrchr(folder, L'\\') = 0;
    if (WideCharToMultiByte(CP_ACP, 0, folder, -1, NULL, 0, NULL, NULL) > FOLDER_LIMIT || wcschr(folder, L';'))
        fail(folder, L"is a folder that the Java runtime cannot use: its name is too long or holds a semicolon", MOVE);
}

static void check_files(void) {
    static const wchar_t *const needed[] = {L"jvm.options", L"run-as-launcher.jar", L"runtime\\bin\\jli.dll",
            L"runtime\\bin\\java.dll", L"runtime\\bin\\server\\jvm.dll", L"runtime\\lib\\jvm.cfg", L"runtime\\lib\\modules"};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!exists(needed[i])) fail(needed[i], L"is missing", REPAIR);
    /* jli.dll prefers a runtime in the folder above the executable's to its own. */
    if (exists(L"..\\bin\\java.dll") || exists(L"..\\jre\\bin\\java.dll"))
        fail(L"Another Java runtime", L"lies in the folder above Run As Launcher and would be used instead of ours", MOVE);
    /* A jar that was cut short would end Java without a word: no main class. A whole one ends with this record of 22 bytes. */
    char end[4];
    FILE *jar = _wfopen(inside(L"run-as-launcher.jar"), L"rb");
    if (!jar || fseek(jar, -22, SEEK_END) || fread(end, 1, 4, jar) != 4 || memcmp(end, "PK\5\6", 4))
        fail(L"run-as-launcher.jar", L"is damaged", REPAIR);
    fclose(jar);
}

/* What cannot start ends the process from within, and tells only stderr: so this runs at every exit(), Java's own included. */
static void at_the_end(void) {
    LONG (WINAPI *created)(void **, LONG, LONG *) = function(GetModuleHandleW(L"jvm.dll"), "JNI_GetCreatedJavaVMs");
    LONG machines = 0;
    if (!created || created(NULL, 0, &machines) || !machines) fail(L"The Java runtime", L"does not start", REPAIR);
    seal_archive();
}

static int start_java(void) {
    int (*launch)(int, char **, int, const char **, int, const char **, const char *, const char *, const char *, const char *,
            BOOLEAN, BOOLEAN, BOOLEAN, LONG) = function(LoadLibraryExW(inside(L"runtime\\bin\\jli.dll"), NULL, 0), "JLI_Launch");
    int (*at_exit)(void (*)(void)) = function(GetModuleHandleW(L"ucrtbase.dll"), "_crt_atexit");
    if (!launch || !at_exit) fail(L"runtime\\bin\\jli.dll", L"is damaged", REPAIR);
    at_exit(at_the_end);
    if (launch(count, words, 0, NULL, 0, NULL, "", "0.0", "RunAsLauncher", "RunAsLauncher", FALSE, FALSE, FALSE, 0))
        fail(L"The Java program", L"ended with an error", REPAIR);
    ExitProcess(0);   /* not by way of exit(): the virtual machine is gone by now */
}

int WINAPI wWinMain(HINSTANCE, HINSTANCE, wchar_t *, int) {
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetDllDirectoryW(L"");
    int given;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &given);
    int helper = given > 1 && !wcscmp(arguments[1], L"/elevated-helper");
    if (given > 1 && !wcscmp(arguments[1], L"/elevate-here")) return elevate_here(GetCommandLineW());
    clear_environment(!helper);
    find_folder();
    AddDllDirectory(inside(L"runtime\\bin"));
    SetCurrentProcessExplicitAppUserModelID(L"org.runaslauncher.RunAsLauncher");
    check_files();
    add(inside(L"RunAsLauncher.exe"));
    read_options();
    if (!helper) {   /* it reads nothing that a process without elevation can write */
        add_theme();
        add_archive(given - 1, arguments + 1);
    }
    add(L"-cp");
    add(inside(L"run-as-launcher.jar"));
    add(helper ? L"org.runaslauncher.HelperMain" : L"org.runaslauncher.Main");
    for (int i = 1 + helper; i < given; i++) add(arguments[i]);
    return start_java();
}
