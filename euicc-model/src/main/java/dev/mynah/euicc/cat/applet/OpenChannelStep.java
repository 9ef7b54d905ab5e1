package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.OpenChannel;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.BearerDescription;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.OtherAddress;
import dev.mynah.euicc.cat.object.TransportLevel;
import java.util.Optional;

/**
 * Opens a channel to a host.
 *
 * @param accessPoint the network's default one when it isn't said
 * @param remote octets of the address
 * @param shown what the user sees meanwhile; nothing when it is empty, the terminal's own words when it isn't said
 */
public record OpenChannelStep(
        Optional<String> accessPoint, TransportLevel transport, byte[] remote, int bufferSize, Optional<String> shown)
        implements Step {

    /** Where the number of the channel is kept for the steps that use it. */
    static final String CHANNEL = "channel";

    static int channel(Values values) {
        String number = values.get(CHANNEL);
        return number.matches("[1-7]") ? Integer.parseInt(number) : 1;
    }

    @Override
    public ProactiveCommand command(Values values) {
        return new OpenChannel(
                true,
                shown.map(values::fill),
                BearerDescription.DEFAULT,
                bufferSize,
                accessPoint,
                Optional.of(transport),
                Optional.of(new OtherAddress(remote)));
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        response.objects()
                .get(ObjectTypes.CHANNEL_STATUS)
                .ifPresent(it -> values.put(CHANNEL, String.valueOf(it.channel())));
    }
}
