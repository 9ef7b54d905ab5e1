package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.Item;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.List;

/**
 * SET UP MENU: what the card adds to the terminal's own menu (TS 102 223 6.4.8, 6.6.7).
 *
 * @param qualifier bit 1 soft keys, bit 8 help is there
 * @param items one {@link Item#NONE} takes the menu away
 */
public record SetUpMenu(int qualifier, String title, List<Item> items) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SET_UP_MENU;
    }

    /** The card has help for the user. */
    public static final int HELP_AVAILABLE = 0x80;

    /** Keeps a copy of the list. */
    public SetUpMenu {
        items = List.copyOf(items);
    }

    /** Whether it takes the menu away. */
    public boolean removes() {
        return items.size() == 1 && items.get(0).identifier() == 0;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.ALPHA_IDENTIFIER, title).withAll(ObjectTypes.ITEM, items);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        in.required(ObjectTypes.ITEM);
        return new SetUpMenu(qualifier, in.required(ObjectTypes.ALPHA_IDENTIFIER), in.all(ObjectTypes.ITEM));
    }
}
