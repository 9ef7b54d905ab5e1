package dev.mynah.modem;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.sms.DataCodingScheme;
import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a voice may want to tell its host unasked. */
public sealed interface SubscriptionEvent {
    /** Status, cell or cause of a domain changed. */
    record RegistrationChanged(Domain domain, Registration registration) implements SubscriptionEvent {}

    /**
     * A network has refused to register the subscriber.
     *
     * @param domains one, or that of packets and {@link Domain#CS} where the procedure was a combined one
     * @param cell where
     * @param network which of the cell's
     * @param cause of the procedure's protocol
     */
    record RegistrationRefused(Set<Domain> domains, Cell cell, Plmn network, int cause) implements SubscriptionEvent {
        public RegistrationRefused {
            domains = Set.copyOf(domains);
        }
    }

    /** The network has granted other ways to save power, or takes them back: {@link Network#powerSavingGranted}. */
    record PowerSavingChanged() implements SubscriptionEvent {}

    /** Who or what the UE is has gone out in clear. */
    record IdentityDisclosed(Disclosure disclosure) implements SubscriptionEvent {}

    /**
     * A network has chosen the algorithms by which messages of a domain are protected from now on.
     *
     * @param ciphering the number of the EEA, the NEA or, in GSM, the GEA; 0 for none
     * @param integrity the number of the EIA or the NIA, 0 for none; empty in GSM, which has no such thing
     * @param forHelp whether for emergency services
     */
    record SecurityChosen(Domain domain, int ciphering, OptionalInt integrity, boolean forHelp)
            implements SubscriptionEvent {}

    record SimChanged(SimState state) implements SubscriptionEvent {}

    /** Somebody has used a PIN: where it stands may have changed, {@link Sim#pin}. */
    record PinsUsed() implements SubscriptionEvent {}

    /** A host has enabled the subscription of the card, or disabled it. */
    record UsimEnabledChanged(boolean enabled) implements SubscriptionEvent {}

    /** The stack uses the subscription of the card from now on, or does no more. */
    record UsimUsed(boolean used) implements SubscriptionEvent {}

    /** Other conditions of the device's denylist are met than before: {@link Network#denied}. */
    record DenialChanged(Set<NetworkDenylist.Condition> conditions) implements SubscriptionEvent {
        public DenialChanged {
            conditions = Set.copyOf(conditions);
        }
    }

    /** The device's lock has let the card in, or shut it out. */
    record CarrierJudged(boolean taken) implements SubscriptionEvent {}

    /** A lock of the slot was closed, opened, blocked or unblocked. */
    record PersonalisationChanged() implements SubscriptionEvent {}

    /** Somebody has written to the telephone book on the card. */
    record PhoneBookChanged() implements SubscriptionEvent {}

    /** The card has told that something of it is new, and the stack has begun to look. */
    record CardRefreshed(CardRefresh refresh) implements SubscriptionEvent {}

    record FunctionalityChanged(Functionality functionality) implements SubscriptionEvent {}

    /** The stack is about to be switched off, and on again. */
    record Restarting() implements SubscriptionEvent {}

    /** The stack may be on the air, or may not any more. */
    record EnabledChanged(boolean enabled) implements SubscriptionEvent {}

    record SignalChanged(Optional<SignalQuality> signal) implements SubscriptionEvent {}

    /** Other cells are heard, or otherwise than before: {@link Network#cells}. */
    record CellsChanged() implements SubscriptionEvent {}

    /** A signalling connection was opened or is gone. */
    record ConnectionChanged(boolean connected) implements SubscriptionEvent {}

    /** The serving network's names or identity changed. */
    record ServingNetworkChanged(Optional<ServingNetwork> network) implements SubscriptionEvent {}

    record NetworkTimeReceived(NetworkTime time) implements SubscriptionEvent {}

    /** The network has named local numbers that call for help, or those it named hold no more. */
    record EmergencyNumbersChanged(EmergencyNumbers numbers) implements SubscriptionEvent {}

    /** The host's client stands otherwise with the IMS. */
    record ImsRegistrationChanged(Ims.Registration registration) implements SubscriptionEvent {}

    /** The user speaks another language. */
    record LanguageChanged(String code) implements SubscriptionEvent {}

    /** An alarm of the modem's rings. */
    record AlarmRang(Alarms.Alarm alarm) implements SubscriptionEvent {}

    /** Other numbers may call for help than before: {@link Calls#helpNumbers}. */
    record HelpNumbersChanged() implements SubscriptionEvent {}

    /** A context became active or inactive; {@code byNetwork} tells who wanted it. */
    record ContextChanged(PacketData.Context context, boolean byNetwork) implements SubscriptionEvent {}

    /**
     * Something became of a bearer beside that of a context; {@code byNetwork} tells who wanted it.
     *
     * @param context as it is now, or was when it ended
     * @param filters whether it carries other packets than before
     * @param quality whether it has another quality than before
     */
    record BearerChanged(
            PacketData.SecondaryContext context,
            PacketData.BearerEvent what,
            boolean byNetwork,
            boolean filters,
            boolean quality)
            implements SubscriptionEvent {}

    /** The network has refused to activate a context; {@code cause} is that of the technology's session management. */
    record ContextRefused(int cid, int cause) implements SubscriptionEvent {}

    /** A network wanted a context of the UE, for packets it has for this address, and was refused. */
    record ContextDeclined(InetAddress address) implements SubscriptionEvent {}

    /** The network has ended a context to have it begun anew, which the UE does now; {@code context} is as it was. */
    record ContextReactivated(PacketData.Context context) implements SubscriptionEvent {}

    /** The network gave a context another quality. */
    record QualityChanged(PacketData.Context context) implements SubscriptionEvent {}

    /** A context that stands has other addresses: the network has advertised a prefix. */
    record AddressesChanged(PacketData.Context context) implements SubscriptionEvent {}

    /** The network may be asked for an access point again that it had refused for a time. */
    record BackOffEnded(String apn) implements SubscriptionEvent {}

    /** A keep-alive ended with its context. */
    record KeepAliveEnded(int handle) implements SubscriptionEvent {}

    /** The network told of slices. */
    record SlicesChanged() implements SubscriptionEvent {}

    /** Attached to or detached from the packet domain; {@code byNetwork} tells who wanted it. */
    record AttachChanged(boolean attached, boolean byNetwork) implements SubscriptionEvent {}

    /** A message arrived, or a status report, and is kept. */
    record MessageKept(Messages.Memory memory, int index, boolean report) implements SubscriptionEvent {}

    /** A host has written, read, marked or deleted a message that is kept. */
    record MessagesChanged(Messages.Memory memory) implements SubscriptionEvent {}

    /** A message was refused because this memory is full. */
    record MemoryFull(Messages.Memory memory) implements SubscriptionEvent {}

    /** Messages wait, or wait no more, elsewhere: voicemail and its like. */
    record WaitingChanged(DataCodingScheme.Waiting kind, boolean active, int count) implements SubscriptionEvent {}

    /**
     * A page of cell broadcast that is wanted, or a warning.
     *
     * @param index its place in {@link Messages.Memory#BROADCASTS}
     */
    record BroadcastReceived(BroadcastPage page, int index) implements SubscriptionEvent {}

    /** The primary notification of an earthquake and tsunami warning. */
    record WarningReceived(PrimaryNotification notification) implements SubscriptionEvent {}

    /** The card asks something of the host, BER-TLV D0: answer it by {@link Toolkit#respond}. */
    record ProactiveCommandReceived(byte[] command) implements SubscriptionEvent {}

    /** The card had the modem do something through the network, BER-TLV D0: hosts may show it and need not answer. */
    record ProactiveCommandPerformed(byte[] command) implements SubscriptionEvent {}

    /** The card has nothing more to ask of the host for now. */
    record ProactiveSessionEnded() implements SubscriptionEvent {}

    /** A call is there, or another state of it: what was told before is not any more. */
    record CallChanged(Calls.Call call) implements SubscriptionEvent {}

    /** A call rings; told again while it does. */
    record CallRang(Calls.Call call) implements SubscriptionEvent {}

    /** A call is over; as it was last. */
    record CallEnded(Calls.Call call, Calls.CallEnd end) implements SubscriptionEvent {}

    /** A supplementary service did something to a call. */
    record CallNoticed(Calls.Call call, Calls.Notice notice) implements SubscriptionEvent {}

    /** The meter of the current call stands elsewhere; told every ten seconds at most. {@code units}: {@link Charges#currentCall}. */
    record CallMeterChanged(int units) implements SubscriptionEvent {}

    /** In half a minute calls will have come to what they may, or have. */
    record CallMeterNearMaximum() implements SubscriptionEvent {}

    /** The network said something by USSD, or ended a dialogue; {@code coding} is the data coding scheme of the text. */
    record UssdReceived(SupplementaryServices.UssdState state, Optional<String> text, int coding)
            implements SubscriptionEvent {}

    /** A host has answered what the network had asked by USSD. */
    record UssdAnswered() implements SubscriptionEvent {}
}
