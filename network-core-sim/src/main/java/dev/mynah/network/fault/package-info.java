/** What can go wrong between a UE and the core on purpose: single messages lost, held up or spoiled. */
@NullMarked
package dev.mynah.network.fault;

import org.jspecify.annotations.NullMarked;
