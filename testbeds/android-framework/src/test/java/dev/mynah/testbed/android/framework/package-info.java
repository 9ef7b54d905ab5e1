/**
 * Runs Android's own telephony classes on this JVM: a class loader that defines them out of {@code android-all} and gives
 * their native methods Java bodies. Knows nothing of radios.
 */
@NullMarked
package dev.mynah.testbed.android.framework;

import org.jspecify.annotations.NullMarked;
