package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.UsageSetting;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code "ue_usage_setting"}: 0 for calls first, 1 for packets first. */
final class DeviceUsage implements Configuration {
    @Override
    public String name() {
        return "ue_usage_setting";
    }

    @Override
    public String allowed() {
        return "(0,1)";
    }

    @Override
    public String read(AtPort port) {
        return port.network().usage() == UsageSetting.VOICE_CENTRIC ? "0" : "1";
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        if (values.size() > 1 || !values.get(0).matches("[01]")) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        port.network().usage(values.get(0).equals("0") ? UsageSetting.VOICE_CENTRIC : UsageSetting.DATA_CENTRIC);
        return Answer.ok();
    }
}
