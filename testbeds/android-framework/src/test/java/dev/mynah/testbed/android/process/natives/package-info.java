/** Bodies of the framework's native methods, by the name of their class. */
@NullMarked
package dev.mynah.testbed.android.process.natives;

import org.jspecify.annotations.NullMarked;
