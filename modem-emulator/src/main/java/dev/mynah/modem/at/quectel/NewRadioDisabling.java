package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code "nr5g_disable_mode"}: 1 disables standalone NR. NR beside LTE (2) is not emulated, so that it is disabled anyhow. */
final class NewRadioDisabling implements Configuration {
    private static final Kept KEPT = new Kept("nr5g_disable_mode", "0");

    @Override
    public String name() {
        return "nr5g_disable_mode";
    }

    @Override
    public String allowed() {
        return "(0-2)";
    }

    @Override
    public String read(AtPort port) {
        return port.network().n1Mode() ? KEPT.get(port).replace('1', '0') : "1";
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        String mode = values.get(0);
        if (values.size() > 1 || !mode.matches("[0-2]")) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        KEPT.set(port, mode);
        port.network().n1Mode(!mode.equals("1"));
        return Answer.ok();
    }
}
