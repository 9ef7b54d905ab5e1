package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CommandDetails;
import dev.mynah.euicc.cat.object.ComprehensionTlv;
import dev.mynah.euicc.cat.object.ComprehensionTlv.Read;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.Result;
import dev.mynah.euicc.tlv.Malformed;
import java.util.Optional;

/**
 * What became of a proactive command (TS 102 223 6.8).
 *
 * @param details of the command, as the card gave them
 * @param objects what the command asked for; all there are, when it was read
 */
public record TerminalResponse(CommandDetails details, Result result, CatObjects objects) {

    /** A response with nothing but a result. */
    public static TerminalResponse of(CommandDetails details, Result result) {
        return new TerminalResponse(details, result, CatObjects.NONE);
    }

    /** A response with nothing but a result. */
    public static TerminalResponse of(CommandDetails details, GeneralResult result) {
        return of(details, Result.of(result));
    }

    /** A performed command with what it asked for. */
    public static TerminalResponse performed(CommandDetails details, CatObjects objects) {
        return new TerminalResponse(details, Result.of(GeneralResult.PERFORMED), objects);
    }

    /** The data of TERMINAL RESPONSE. */
    public byte[] encode() {
        return CatObjects.NONE
                .with(ObjectTypes.COMMAND_DETAILS, details)
                .with(
                        ObjectTypes.DEVICE_IDENTITIES,
                        new DeviceIdentities(DeviceIdentities.TERMINAL, DeviceIdentities.UICC))
                .with(ObjectTypes.RESULT, result)
                .and(objects)
                .toBytes();
    }

    /** What bytes turned out to be. */
    public sealed interface Decoded {

        /** A response. */
        record Understood(TerminalResponse response) implements Decoded {}

        /** None. */
        record NotUnderstood(Malformed why) implements Decoded {}
    }

    /** Reads the data of TERMINAL RESPONSE. What isn't known in it is left alone: it is the terminal that has to understand. */
    public static Decoded decode(byte[] data) {
        Read read = ComprehensionTlv.read(data, 0, data.length);
        if (read instanceof Read.Broken broken) {
            return new Decoded.NotUnderstood(broken.why());
        }
        CatObjects objects = CatObjects.of(((Read.Objects) read).list());
        Optional<CommandDetails> details = objects.get(ObjectTypes.COMMAND_DETAILS);
        Optional<Result> result = objects.get(ObjectTypes.RESULT);
        return details.isPresent() && result.isPresent()
                ? new Decoded.Understood(new TerminalResponse(details.get(), result.get(), objects))
                : new Decoded.NotUnderstood(new Malformed(0, "TS 102 223 6.8.1", "no command details, or no result"));
    }
}
