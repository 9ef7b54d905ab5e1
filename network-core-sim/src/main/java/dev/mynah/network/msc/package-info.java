/**
 * The circuit switched core: MSC with its VLR (TS 23.002 4.1.2), and what rides on its MM connections: calls, short messages
 * and supplementary services.
 */
@NullMarked
package dev.mynah.network.msc;

import org.jspecify.annotations.NullMarked;
