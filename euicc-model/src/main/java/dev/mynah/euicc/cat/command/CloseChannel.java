package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * CLOSE CHANNEL (TS 102 223 6.4.28, 6.6.28).
 *
 * @param channel 1..7
 */
public record CloseChannel(int channel) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.CLOSE_CHANNEL;
    }

    @Override
    public int destination() {
        return DeviceIdentities.FIRST_CHANNEL - 1 + channel;
    }

    /** The channel that a command is for, by its destination. */
    static int channel(ObjectReader in) {
        int channel = in.required(ObjectTypes.DEVICE_IDENTITIES).destination() - DeviceIdentities.FIRST_CHANNEL + 1;
        if (channel < 1 || channel > 7) {
            in.refuse("TS 102 223 8.7", "no channel is meant");
        }
        return channel;
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new CloseChannel(channel(in));
    }
}
