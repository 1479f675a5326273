/* IPropertyStore and IPersistFile of the shell's own links: what arrives there, in its order. Wine keeps no properties of links, and says to
 * nobody what it was given. All objects of the class share their tables of methods, so these are changed, and the methods do as before.
 *
 * links.txt gets a block of key=value lines for each call of IPropertyStore::SetValue, IPropertyStore::Commit and IPersistFile::Save. */
#define COBJMACROS
#define INITGUID
#include "rig-hooks.h"

#include <shlobj.h>
#include <propsys.h>

static HRESULT (WINAPI *real_set_value)(IPropertyStore *store, REFPROPERTYKEY key, REFPROPVARIANT value);
static HRESULT (WINAPI *real_commit)(IPropertyStore *store);
static HRESULT (WINAPI *real_save)(IPersistFile *file, LPCOLESTR name, BOOL remember);

static void record(struct text *text, const wchar_t *function, HRESULT result) {
    text_line(text, L"function", function);
    text_number(text, L"result", L"0x%lx", result);
    record_append(text, L"links.txt");
}

static HRESULT WINAPI set_value(IPropertyStore *store, REFPROPERTYKEY key, REFPROPVARIANT value) {
    struct text text = {NULL, 0, 0};
    wchar_t format[40];
    StringFromGUID2(&key->fmtid, format, 40);
    text_line(&text, L"format", format);
    text_number(&text, L"property", L"%lu", key->pid);
    text_number(&text, L"type", L"%lu", value->vt);
    if (value->vt == VT_LPWSTR) text_line(&text, L"value", value->pwszVal);
    HRESULT result = real_set_value(store, key, value);
    record(&text, L"IPropertyStore::SetValue", result);
    return result;
}

static HRESULT WINAPI commit(IPropertyStore *store) {
    struct text text = {NULL, 0, 0};
    HRESULT result = real_commit(store);
    record(&text, L"IPropertyStore::Commit", result);
    return result;
}

static HRESULT WINAPI save(IPersistFile *file, LPCOLESTR name, BOOL remember) {
    struct text text = {NULL, 0, 0};
    text_line(&text, L"file", name);
    HRESULT result = real_save(file, name, remember);
    record(&text, L"IPersistFile::Save", result);
    return result;
}

static int put(void *place, void *method, void *original) {
    DWORD old;
    memcpy(original, place, sizeof method);
    if (!VirtualProtect(place, sizeof method, PAGE_READWRITE, &old)) return 0;
    memcpy(place, &method, sizeof method);
    return VirtualProtect(place, sizeof method, old, &old);
}

static int change(IShellLinkW *link) {
    IPropertyStore *store;
    IPersistFile *file;
    if (FAILED(IShellLinkW_QueryInterface(link, &IID_IPropertyStore, (void **) &store))) return 0;
    int done = put(&store->lpVtbl->SetValue, (void *) set_value, &real_set_value) && put(&store->lpVtbl->Commit, (void *) commit, &real_commit);
    IPropertyStore_Release(store);
    if (FAILED(IShellLinkW_QueryInterface(link, &IID_IPersistFile, (void **) &file))) return 0;
    done = done && put(&file->lpVtbl->Save, (void *) save, &real_save);
    IPersistFile_Release(file);
    return done;
}

/* By the class's own factory: COM itself must not be used while a library is being loaded. */
int links_prepare(void) {
    HRESULT (WINAPI *get_class)(REFCLSID class, REFIID id, void **to) =
            (void *) GetProcAddress(GetModuleHandleA("shell32"), "DllGetClassObject");
    IClassFactory *factory;
    IShellLinkW *link;
    if (!get_class || FAILED(get_class(&CLSID_ShellLink, &IID_IClassFactory, (void **) &factory))) return 0;
    HRESULT made = IClassFactory_CreateInstance(factory, NULL, &IID_IShellLinkW, (void **) &link);
    IClassFactory_Release(factory);
    if (FAILED(made)) return 0;
    int done = change(link);
    IShellLinkW_Release(link);
    return done;
}
