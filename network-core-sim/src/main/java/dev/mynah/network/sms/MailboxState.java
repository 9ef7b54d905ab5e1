package dev.mynah.network.sms;

/** Where a service centre stands with one receiver. */
enum MailboxState {
    /** Nothing is kept for it. */
    EMPTY,
    /** Asked the home network where it is. */
    ROUTING,
    /** A message is with the switching centre that serves it. */
    DELIVERING,
    /** For the next attempt's time, or for an alert. */
    WAITING
}
