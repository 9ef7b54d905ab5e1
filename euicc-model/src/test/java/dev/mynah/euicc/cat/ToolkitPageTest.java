package dev.mynah.euicc.cat;

import dev.mynah.euicc.DocsPage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ToolkitPageTest {

    @Test
    void the_page_in_docs_is_the_tables() throws IOException {
        DocsPage.isCurrent("card-toolkit.md", ToolkitPage.text());
    }
}
