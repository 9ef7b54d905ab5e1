/** What an MSC takes of radio resource messages: the answer to a page. TS 44.018 9.1. */
@NullMarked
package dev.mynah.network.air.nas.rr;

import org.jspecify.annotations.NullMarked;
