/**
 * The adapters: every interface of the feature packages, implemented with Win32. An error leaves this package as (function, code,
 * text), never as an exception of JNA. The last error is read at once after the call that it belongs to; handles and native memory are
 * opened in try-with-resources.
 *
 * <p>May import: the feature packages from {@code launch} down, {@code com.sun.jna}. Knows nothing of {@code ui}.
 */
package org.runaslauncher.windows;
