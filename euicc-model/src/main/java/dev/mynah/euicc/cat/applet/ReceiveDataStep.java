package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.ReceiveData;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes what has come in on the channel, once the terminal says that something has.
 *
 * @param as under which name later steps find it, as UTF-8
 */
public record ReceiveDataStep(int length, String as) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new ReceiveData(OpenChannelStep.channel(values), length);
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        response.objects()
                .get(ObjectTypes.CHANNEL_DATA)
                .ifPresent(it -> values.put(as, new String(it, StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<ToolkitEvent> awaits() {
        return Optional.of(ToolkitEvent.DATA_AVAILABLE);
    }
}
