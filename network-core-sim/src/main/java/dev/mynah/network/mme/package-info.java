/** The network's side of EMM and ESM (TS 24.301): one state machine per UE, the procedures it runs, and its security. */
@NullMarked
package dev.mynah.network.mme;

import org.jspecify.annotations.NullMarked;
