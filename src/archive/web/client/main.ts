import { followMarks } from './article.ts'

followMarks()
