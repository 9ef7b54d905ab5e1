package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * RECEIVE DATA (TS 102 223 6.4.29, 6.6.29).
 *
 * @param channel 1..7
 * @param length the most bytes wanted, 1..255
 */
public record ReceiveData(int channel, int length) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.RECEIVE_DATA;
    }

    @Override
    public int destination() {
        return DeviceIdentities.FIRST_CHANNEL - 1 + channel;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.CHANNEL_DATA_LENGTH, length);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new ReceiveData(CloseChannel.channel(in), in.required(ObjectTypes.CHANNEL_DATA_LENGTH));
    }
}
