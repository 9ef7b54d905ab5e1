/** The TUN device through which an operator's packets leave the testbed. */
@NullMarked
package dev.mynah.testbed.tun;

import org.jspecify.annotations.NullMarked;
