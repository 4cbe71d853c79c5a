package org.acsh.portal.news;

import org.acsh.portal.editing.ContentEntityRepository;

/** All news and press reports, whoever may see them. */
interface NewsRepository extends ContentEntityRepository<NewsItem> {

}
