package fr.eterritoire.search;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the index knows of one content: what it is found by, and nothing of what is shown.
///
/// @param title its title
/// @param labels what its types are called
/// @param place its venue, its commune and département, its intercommunality
/// @param text all else that is said of it
/// @param beginnings title, labels and place as they are written, for words that are unfinished
/// @param marks what can be chosen and counted, see {@link Marks}
/// @param within ids of all territories that list it
/// @param point its own, or that of its commune
/// @param days on which it is on, as epoch days, in the window that is kept
/// @param next in epoch minutes, when it happens next; when it ends, of what goes on for long
/// @param over in epoch minutes, when all of it is over
/// @param since in epoch minutes, when it was first published
@SearchEntity
@Indexed(index = "contenus")
record Entry(
        @DocumentId Long id,
        @GenericField(searchable = Searchable.NO, projectable = Projectable.YES) Integer edition,
        @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES) String kind,
        @FullTextField(analyzer = Analysis.WRITTEN, searchAnalyzer = Analysis.ASKED) String title,
        @FullTextField(
                        analyzer = Analysis.WRITTEN,
                        searchAnalyzer = Analysis.ASKED,
                        norms = Norms.NO)
                String labels,
        @FullTextField(
                        analyzer = Analysis.WRITTEN,
                        searchAnalyzer = Analysis.ASKED,
                        norms = Norms.NO)
                String place,
        @FullTextField(analyzer = Analysis.WRITTEN, searchAnalyzer = Analysis.ASKED) String text,
        @FullTextField(analyzer = Analysis.BEGINNINGS, norms = Norms.NO) String beginnings,
        @KeywordField(aggregable = Aggregable.YES, norms = Norms.NO) List<String> marks,
        @KeywordField(norms = Norms.NO) List<String> within,
        @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
                @Nullable GeoPoint point,
        @GenericField(aggregable = Aggregable.YES) List<Integer> days,
        @GenericField(sortable = Sortable.YES) @Nullable Long next,
        @GenericField Long over,
        @GenericField(sortable = Sortable.YES) Long since) {}
