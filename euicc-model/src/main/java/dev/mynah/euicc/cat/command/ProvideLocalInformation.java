package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.util.Optional;

/** PROVIDE LOCAL INFORMATION (TS 102 223 6.4.15, 6.6.15). */
public record ProvideLocalInformation(LocalInformation what) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.PROVIDE_LOCAL_INFORMATION;
    }

    @Override
    public int qualifier() {
        return what.qualifier();
    }

    @Override
    public TerminalFeature feature() {
        return what.feature();
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        Optional<LocalInformation> what = LocalInformation.of(qualifier);
        if (what.isEmpty()) {
            in.refuse("TS 102 223 8.6", "local information %02X is not known".formatted(qualifier));
        }
        return new ProvideLocalInformation(what.orElse(LocalInformation.LOCATION));
    }
}
