/** Declarations for tests: a package that has three versions. */
@Frozen(hashes = {"first", "second", "third"})
@NullMarked
package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
