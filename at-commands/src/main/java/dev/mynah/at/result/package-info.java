/** What may end an answer: V.250 result codes, +CME ERROR and +CMS ERROR. */
@NullMarked
package dev.mynah.at.result;

import org.jspecify.annotations.NullMarked;
