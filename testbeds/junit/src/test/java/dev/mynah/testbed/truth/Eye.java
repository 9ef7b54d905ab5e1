package dev.mynah.testbed.truth;

/** A voice of the modem as somebody who asks it for all it says. */
interface Eye {
    Truth look();
}
