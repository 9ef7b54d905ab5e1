package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SendData;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sends bytes on the channel.
 *
 * @param text in UTF-8, unless it is hexadecimal after {@code 0x}
 */
public record SendDataStep(String text) implements Step {

    private static final int LONGEST = 200;

    @Override
    public ProactiveCommand command(Values values) {
        String filled = values.fill(text);
        byte[] data = filled.matches("0x([0-9A-Fa-f]{2})+")
                ? HexFormat.of().parseHex(filled.substring(2))
                : filled.getBytes(StandardCharsets.UTF_8);
        return new SendData(OpenChannelStep.channel(values), true, Arrays.copyOf(data, Math.min(data.length, LONGEST)));
    }
}
