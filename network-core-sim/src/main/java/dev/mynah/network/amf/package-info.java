/** The network's side of 5GMM (TS 24.501): one state machine per UE, the procedures it runs, and its security. */
@NullMarked
package dev.mynah.network.amf;

import org.jspecify.annotations.NullMarked;
