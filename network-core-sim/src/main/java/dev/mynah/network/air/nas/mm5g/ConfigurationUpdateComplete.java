package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Configuration update complete: the UE has taken it. TS 24.501 8.2.20.
 *
 * @param optional elements not known to it
 */
public record ConfigurationUpdateComplete(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<ConfigurationUpdateComplete> LAYOUT = Mm5gMessageType.CONFIGURATION_UPDATE_COMPLETE
            .layoutOf(ConfigurationUpdateComplete.class)
            .as(ConfigurationUpdateComplete::new);

    /** Without other elements. */
    public ConfigurationUpdateComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<ConfigurationUpdateComplete> layout() {
        return LAYOUT;
    }
}
