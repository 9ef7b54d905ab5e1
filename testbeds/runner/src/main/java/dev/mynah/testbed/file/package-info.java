/** The testbed file: YAML in, what the testbed consists of out, or every mistake with its line and what is allowed. */
@NullMarked
package dev.mynah.testbed.file;

import org.jspecify.annotations.NullMarked;
