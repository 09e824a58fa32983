import { followMarks } from './article.ts'
import { leaveOutEmptyFields } from './forms.ts'

followMarks()
leaveOutEmptyFields()
