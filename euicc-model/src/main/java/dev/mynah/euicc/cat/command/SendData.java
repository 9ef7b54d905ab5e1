package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * SEND DATA (TS 102 223 6.4.30, 6.6.30).
 *
 * @param channel 1..7
 * @param immediately whether it goes out at once and not when the buffer is full
 */
public record SendData(int channel, boolean immediately, byte[] data) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SEND_DATA;
    }

    @Override
    public int qualifier() {
        return immediately ? 1 : 0;
    }

    @Override
    public int destination() {
        return DeviceIdentities.FIRST_CHANNEL - 1 + channel;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.CHANNEL_DATA, data);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SendData(CloseChannel.channel(in), (qualifier & 1) != 0, in.required(ObjectTypes.CHANNEL_DATA));
    }
}
