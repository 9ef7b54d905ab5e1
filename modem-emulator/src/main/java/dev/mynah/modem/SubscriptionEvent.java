package dev.mynah.modem;

import java.util.Optional;

/** What a voice may want to tell its host unasked. */
public sealed interface SubscriptionEvent {
    /** Status, cell or cause of a domain changed. */
    record RegistrationChanged(Domain domain, Registration registration) implements SubscriptionEvent {}

    record SimChanged(SimState state) implements SubscriptionEvent {}

    record FunctionalityChanged(Functionality functionality) implements SubscriptionEvent {}

    record SignalChanged(Optional<SignalQuality> signal) implements SubscriptionEvent {}

    /** The serving network's names or identity changed. */
    record ServingNetworkChanged(Optional<ServingNetwork> network) implements SubscriptionEvent {}

    record NetworkTimeReceived(NetworkTime time) implements SubscriptionEvent {}

    /** A context became active or inactive; {@code byNetwork} tells who wanted it. */
    record ContextChanged(PacketData.Context context, boolean byNetwork) implements SubscriptionEvent {}

    /** Attached to or detached from the packet domain; {@code byNetwork} tells who wanted it. */
    record AttachChanged(boolean attached, boolean byNetwork) implements SubscriptionEvent {}

    /** The card asks something of the host, BER-TLV D0: answer it by {@link Toolkit#respond}. */
    record ProactiveCommandReceived(byte[] command) implements SubscriptionEvent {}

    /** The card has nothing more to ask of the host for now. */
    record ProactiveSessionEnded() implements SubscriptionEvent {}
}
