/* calls.txt: what arrived, one block of key=value lines per entry and per return, each written in one append. A key without a line is a
 * NULL pointer. Never a password nor its hash: the file is an artefact of the build. */
#include "rig.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

void record_append(struct text *text, const wchar_t *name) {
    wchar_t path[MAX_PATH];
    _snwprintf(path, MAX_PATH, L"%ls\\%ls", rig_folder, name);
    HANDLE file = CreateFileW(path, FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_ALWAYS,
            FILE_ATTRIBUTE_NORMAL, NULL);
    text_end_block(text);
    text_write(text, file);
    if (file != INVALID_HANDLE_VALUE) CloseHandle(file);
}

static void add_startup(struct text *text, const STARTUPINFOW *startup) {
    if (!startup) return;
    text_number(text, L"cb", L"%lu", startup->cb);
    if (startup->cb < sizeof *startup) return;
    text_line(text, L"desktop", startup->lpDesktop);
    text_line(text, L"title", startup->lpTitle);
    text_number(text, L"startupFlags", L"0x%lx", startup->dwFlags);
    text_number(text, L"showWindow", L"%lu", startup->wShowWindow);
}

/* Names in their order, and each value. */
static void add_environment(struct text *text, const wchar_t *block) {
    size_t room = 1;
    for (const wchar_t *entry = block; *entry; entry += wcslen(entry) + 1) room += wcslen(entry) + 1;
    wchar_t *names = calloc(room, sizeof *names), *key = calloc(room + 20, sizeof *key);
    for (const wchar_t *entry = block; *entry; entry += wcslen(entry) + 1) {
        const wchar_t *equals = wcschr(entry + 1, L'=');
        int length = equals ? (int) (equals - entry) : (int) wcslen(entry);
        if (*names) wcscat(names, L"|");
        wcsncat(names, entry, length);
        _snwprintf(key, room + 20, L"environment.%.*ls", length, entry);
        if (equals && *entry != L'=') text_line(text, key, equals + 1);
    }
    text_line(text, L"environment.names", names);
    free(names);
    free(key);
}

void record_process(struct text *text, const struct call *call) {
    text_line(text, L"application", call->application);
    text_line(text, L"commandLine", call->commandLine);
    text_number(text, L"creationFlags", L"0x%lx", call->creationFlags);
    text_line(text, L"environment", call->environment ? L"block" : L"null");
    if (call->environment && call->creationFlags & CREATE_UNICODE_ENVIRONMENT) add_environment(text, call->environment);
    text_line(text, L"directory", call->directory);
    add_startup(text, call->startup);
}

static struct text describe(const struct call *call, const wchar_t *phase, const wchar_t *password) {
    struct text text = {NULL, 0, 0};
    wchar_t digits[32];
    _snwprintf(digits, 32, L"%llu", call->entered);
    text_line(&text, L"function", L"CreateProcessWithLogonW");
    text_line(&text, L"phase", phase);
    text_number(&text, L"call", L"%lu", call->number);
    text_number(&text, L"processId", L"%lu", GetCurrentProcessId());
    text_line(&text, L"user", call->user);
    text_line(&text, L"domain", call->domain);
    text_line(&text, L"password", password);
    text_number(&text, L"logonFlags", L"%lu", call->logonFlags);
    record_process(&text, call);
    text_number(&text, L"openHandles", L"%lu", handles_open());
    text_line(&text, L"entered.microseconds", digits);
    return text;
}

void record_entry(const struct call *call, const wchar_t *password) {
    struct text text = describe(call, L"entered", password);
    record_append(&text, L"calls.txt");
}

/* result tells success from a failure with last error 0. */
void record_return(const struct call *call, const wchar_t *password, BOOL result, DWORD error) {
    struct text text = describe(call, L"returned", password);
    text_line(&text, L"result", result ? L"TRUE" : L"FALSE");
    text_number(&text, L"error", L"%lu", error);
    if (result) text_number(&text, L"childProcessId", L"%lu", call->process->dwProcessId);
    record_append(&text, L"calls.txt");
}
