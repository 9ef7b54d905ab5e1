package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CommandDetails;
import dev.mynah.euicc.cat.object.ComprehensionTlv.Read;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import dev.mynah.euicc.tlv.Malformed;
import java.util.Optional;

/** A command the card gives to the terminal (TS 102 223 6.6): what FETCH brings, a BER-TLV D0. */
public sealed interface ProactiveCommand
        permits CloseChannel,
                DisplayText,
                GetChannelStatus,
                GetInkey,
                GetInput,
                LanguageNotification,
                LaunchBrowser,
                MoreTime,
                OpenChannel,
                PlayTone,
                PollInterval,
                PollingOff,
                ProvideLocalInformation,
                ReceiveData,
                Refresh,
                SelectItem,
                SendData,
                SendDtmf,
                SendShortMessage,
                SendSs,
                SendUssd,
                SetUpCall,
                SetUpEventList,
                SetUpIdleModeText,
                SetUpMenu,
                TimerManagement {

    /** The tag of what FETCH brings. */
    int TAG = 0xD0;

    CommandType type();

    /** What the type makes of it. */
    default int qualifier() {
        return 0;
    }

    /** Whom it is for. */
    default int destination() {
        return DeviceIdentities.TERMINAL;
    }

    /** What it has beyond its details and device identities. */
    default CatObjects objects() {
        return CatObjects.NONE;
    }

    /** What the terminal needs to perform it. */
    default TerminalFeature feature() {
        return type().feature();
    }

    /** The details with a number of the card's choice. */
    default CommandDetails details(int number) {
        return new CommandDetails(number, type().value(), qualifier());
    }

    /** What FETCH gives. */
    default byte[] encode(int number) {
        return CatObjects.NONE
                .with(ObjectTypes.COMMAND_DETAILS, details(number))
                .with(ObjectTypes.DEVICE_IDENTITIES, DeviceIdentities.to(destination()))
                .and(objects())
                .toBytes(TAG);
    }

    /** What bytes turned out to be. */
    sealed interface Decoded {

        /** A command. */
        record Understood(CommandDetails details, ProactiveCommand command) implements Decoded {}

        /**
         * No command, or none that can be performed.
         *
         * @param details what the answer refers to; empty where there isn't even that, and so no answer
         * @param result what the answer says
         */
        record NotUnderstood(Optional<CommandDetails> details, GeneralResult result, Malformed why)
                implements Decoded {}
    }

    /** Reads what FETCH brought, whatever it is. */
    static Decoded decode(byte[] fetched) {
        Read read = CatObjects.inside(TAG, fetched);
        if (read instanceof Read.Broken broken) {
            return new Decoded.NotUnderstood(Optional.empty(), GeneralResult.COMMAND_DATA_NOT_UNDERSTOOD, broken.why());
        }
        CatObjects objects = CatObjects.of(((Read.Objects) read).list());
        Optional<CommandDetails> details = objects.get(ObjectTypes.COMMAND_DETAILS);
        if (details.isEmpty()) {
            return new Decoded.NotUnderstood(
                    details,
                    GeneralResult.REQUIRED_VALUES_MISSING,
                    new Malformed(0, "TS 102 223 8.6", "no command details"));
        }
        Optional<CommandType> type = CommandType.of(details.get().type());
        if (type.isEmpty()) {
            return new Decoded.NotUnderstood(
                    details,
                    GeneralResult.COMMAND_TYPE_NOT_UNDERSTOOD,
                    new Malformed(
                            0,
                            "TS 102 223 9.4",
                            "type %02X is not known".formatted(details.get().type())));
        }
        ObjectReader in = new ObjectReader(objects);
        in.required(ObjectTypes.DEVICE_IDENTITIES);
        ProactiveCommand command = type.get().read(details.get().qualifier(), in);
        return in.problem()
                .<Decoded>map(it -> new Decoded.NotUnderstood(details, it.result(), it.why()))
                .orElseGet(() -> new Decoded.Understood(details.get(), command));
    }
}
